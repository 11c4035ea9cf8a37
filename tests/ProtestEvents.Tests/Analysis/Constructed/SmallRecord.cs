namespace ProtestEvents.Tests.Analysis.Constructed;

/// <summary>
/// A record made for one question. Its country has the regions North (towns n1 and n2, the square n1-square in n1, the area north-hills), South
/// (town s1, field f1) and West (village w1), the city Capital, which is a region and a locality at once (with the site capital-square), and the
/// area Coast. The episode runs from 1 to 10 May 2000; another one, "later", over June 2000.
/// </summary>
internal sealed class SmallRecord
{
    public const string Selection = "Chosen to try the rules.";

    private static readonly string[] Letters = ["a", "b", "c", "d"];

    private readonly Lazy<Dataset> home;
    private readonly List<Report> reports = [];
    private readonly List<Figure> figures = [];

    public SmallRecord() => home = new Lazy<Dataset>(Build);

    public Dataset Data => home.Value;

    private DatasetReference Home => new(home);

    public static SmallRecord Of(params string[] reports) => reports.Aggregate(new SmallRecord(), (record, report) => record.Report(report));

    public static DateOnly May(int day) => new(2000, 5, day);

    /// <summary>Adds a report written as <c>source type place date phase</c>; a dot is an empty cell, a minus before the type a denial, a plus before the source the episode "later".</summary>
    public SmallRecord Report(string line)
    {
        var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var later = cells[0][0] == '+';
        var denied = cells[1][0] == '-';
        reports.Add(new Report
        {
            Id = FormattableString.Invariant($"r{reports.Count + 1}"),
            EventId = later ? "later-event" : "event",
            SourceId = cells[0].TrimStart('+'),
            StatedById = "speaker",
            Type = new EventType(cells[1].TrimStart('-')),
            Date = Cell(cells[3]) is { } date ? EdtfDate.Parse(date) : null,
            DateBasis = null,
            Time = "",
            PlaceId = Cell(cells[2].Split(':')[0]),
            Extent = cells[2].EndsWith(":whole", StringComparison.Ordinal) ? Extent.Whole : cells[2].EndsWith(":within", StringComparison.Ordinal) ? Extent.Within : Extent.Point,
            Polarity = denied ? Polarity.Negated : Polarity.Affirmed,
            Phase = Cell(cells[4]) switch { "begins" => Phase.Begins, "goes-on" => Phase.GoesOn, "ends" => Phase.Ends, "whole" => Phase.Whole, _ => null },
            Outcome = null,
            ActorIds = [],
            TargetIds = [],
            Note = "",
            ViaIds = [],
            OriginId = null,
            OriginBasis = null,
            Home = Home,
        });
        return this;
    }

    /// <summary>Adds a figure of deaths at the event, by the source's speaker or, when official, by the state.</summary>
    public SmallRecord Figure(
        string source,
        Qualifier qualifier,
        decimal? low = null,
        decimal? best = null,
        decimal? high = null,
        bool official = false,
        string? place = "n1",
        string? date = "2000-05-02",
        string counted = "people",
        Modality modality = Modality.Fact,
        string words = "")
    {
        figures.Add(new Figure
        {
            Id = FormattableString.Invariant($"f{figures.Count + 1}"),
            SourceId = source,
            StatedById = official ? "spokesman" : "speaker",
            Measure = Measure.Deaths,
            EventId = "event",
            Counted = new Counted(counted),
            PlaceId = place,
            Date = date is null ? null : EdtfDate.Parse(date),
            DateBasis = null,
            Basis = Basis.Level,
            Modality = modality,
            Low = low,
            Best = best,
            High = high,
            OutOf = null,
            Qualifier = qualifier,
            Certainty = null,
            Words = words,
            Unit = Unit.People,
            CountedById = null,
            StatedOn = null,
            Act = Act.States,
            RevisesId = null,
            Note = "",
            ViaIds = [],
            OriginId = null,
            OriginBasis = null,
            Home = Home,
        });
        return this;
    }

    private static string? Cell(string cell) => cell == "." ? null : cell;

    private Dataset Build() => new(
        new RecordContent
        {
            Sources = Letters.Select(Source).ToValueList(),
            Actors = [Actor("speaker", new Side("protesters"), null), Actor("state", Side.State, null), Actor("spokesman", null, "state")],
            Places =
            [
                Place("land", PlaceKind.Country, null, null),
                Place("north", PlaceKind.Region, "land", "XX-N"),
                Place("south", PlaceKind.Region, "land", "XX-S"),
                Place("west", PlaceKind.Region, "land", "XX-W"),
                Place("capital", PlaceKind.City, "land", "XX-C"),
                Place("n1", PlaceKind.Town, "north", null),
                Place("n2", PlaceKind.Town, "north", null),
                Place("s1", PlaceKind.City, "south", null),
                Place("f1", PlaceKind.Field, "south", null),
                Place("w1", PlaceKind.Village, "west", null),
                Place("n1-square", PlaceKind.Site, "n1", null),
                Place("capital-square", PlaceKind.Site, "capital", null),
                Place("coast", PlaceKind.Area, "land", null),
                Place("north-hills", PlaceKind.Area, "north", null),
            ],
            Episodes = [Episode("may", "2000-05-01", "2000-05-10"), Episode("later", "2000-06", "2000-06")],
            Events = [Event("event", "may"), Event("later-event", "later")],
            Reports = reports.ToValueList(),
            Figures = figures.ToValueList(),
            Demands = [],
            Propositions = [],
            Claims = [],
            Links = [],
            Citations = [],
            Coverage = [],
            Terms =
            [
                new Term("figures.measure", "deaths", "Deaths", "", null),
                new Term("figures.measure", "troops", "Troops", "", null),
                new Term("events.type", "strike", "Strike", "", null),
                new Term("events.type", "wildcat-strike", "Wildcat strike", "", "strike"),
                new Term("events.type", "protest", "Protest", "", null),
                new Term("events.type", "rally", "Rally", "", "protest"),
            ],
        },
        new DataPackage("Small", "1.0.0", Selection, null, new Dictionary<string, ValueList<FieldSchema>>(StringComparer.Ordinal)));

    private Source Source(string id) => new()
    {
        Id = id,
        Title = $"Text {id}",
        Publisher = $"Publisher {id}",
        ActorId = "speaker",
        Published = EdtfDate.Parse("2000-07"),
        Updated = null,
        Kind = null,
        Perspective = null,
        Language = "en",
        PartOfId = null,
        FirstParagraph = null,
        LastParagraph = null,
        VersionOfId = null,
        Tier = Tier.Corpus,
        Rank = null,
        Read = null,
        TextFile = null,
        TextSha256 = null,
        Url = null,
        ArchiveUrl = null,
        Accessed = null,
        Home = Home,
    };

    private Actor Actor(string id, Side? side, string? partOf) =>
        new() { Id = id, Name = id, Kind = null, Side = side, PartOfId = partOf, Country = "", Note = "", Home = Home };

    private Place Place(string id, PlaceKind kind, string? parent, string? code) => new()
    {
        Id = id,
        Name = id,
        AlternativeNames = [],
        Kind = kind,
        ParentId = parent,
        Iso3166 = code,
        Latitude = null,
        Longitude = null,
        Precision = null,
        GeonamesId = null,
        Home = Home,
    };

    private Episode Episode(string id, string start, string end) =>
        new() { Id = id, Title = id, Start = EdtfDate.Parse(start), End = EdtfDate.Parse(end), Summary = "", Home = Home };

    private Event Event(string id, string episode) =>
        new() { Id = id, Title = id, Type = EventType.Strike, EpisodeId = episode, PartOfId = null, Themes = [], Summary = "", Home = Home };
}
