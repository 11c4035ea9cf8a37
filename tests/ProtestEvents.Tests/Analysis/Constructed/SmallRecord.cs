namespace ProtestEvents.Tests.Analysis.Constructed;

/// <summary>
/// A record made for one question. Its country has the regions North (towns n1 and n2, the square n1-square in n1, the area north-hills), South
/// (town s1, field f1) and West (village w1), the city Capital, which is a region and a locality at once (with the site capital-square), and the
/// area Coast. The episode runs from 1 to 10 May 2000; another one, "later", over June 2000.
/// </summary>
internal sealed class SmallRecord
{
    public const string Selection = "Chosen to try the rules.";

    private readonly Lazy<Dataset> data;
    private readonly List<string> reports = [];
    private readonly List<string> figures = [];

    public SmallRecord() => data = new Lazy<Dataset>(Build);

    public Dataset Data => data.Value;

    public static SmallRecord Of(params string[] reports) => reports.Aggregate(new SmallRecord(), (record, report) => record.Report(report));

    public static DateOnly May(int day) => new(2000, 5, day);

    /// <summary>
    /// Adds a report written as <c>source type place date phase</c>; a dot is an empty cell, a minus before the type a denial, a plus before the source
    /// the episode "later".
    /// </summary>
    public SmallRecord Report(string line)
    {
        var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var place = cells[2].Split(':');
        string[] row =
        [
            $"r{reports.Count + 1}", cells[0][0] == '+' ? "later-event" : "event", cells[0].TrimStart('+'), cells[1].TrimStart('-'),
            $"\"{Cell(cells[3])}\"", Cell(place[0]),
            place is [_, var extent] ? extent : "point", cells[1][0] == '-' ? "negated" : "affirmed", Cell(cells[4]), "speaker",
        ];
        reports.Add(string.Join(',', row));
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
        string words = "",
        bool ofEvent = true)
    {
        var row = string.Create(
            CultureInfo.InvariantCulture,
            $"f{figures.Count + 1},{source},{(official ? "spokesman" : "speaker")},deaths,{(ofEvent ? "event" : "")},{counted},{place},\"{date}\",level,{ClosedCode.Of(modality)}");
        var bounds = string.Create(CultureInfo.InvariantCulture, $"{low},{best},{high}");
        figures.Add($"{row},{bounds},{ClosedCode.Of(qualifier)},\"{words}\",people,states");
        return this;
    }

    private static string Cell(string cell) => cell == "." ? "" : cell;

    private Dataset Build()
    {
        var package = DataPackage.Empty with { Title = "Small", Version = "1.0.0", Selection = Selection };
        var raw = new RawRecord(TableNames.All.ToDictionary(name => name, Table), TableNames.All.ToDictionary(name => name, package.Fields));
        foreach (var table in TableNames.All)
        {
            CellCheck.Run(raw[table], raw.Fields(table), null, new FindingList());
        }

        return new Dataset(raw, package);
    }

    private RawTable Table(string name) =>
        CsvReader.Read(name, Encoding.UTF8.GetBytes(string.Join('\n', Lines(name))), new FindingList()) ?? new RawTable(name, []);

    private string[] Lines(string table) => table switch
    {
        TableNames.Sources =>
        [
            "id,title,publisher,actor,published,language,tier", .. "abcd".Select(id => $"{id},Text {id},Publisher {id},speaker,2000-07,en,corpus"),
        ],
        TableNames.Actors => ["id,name,side,part_of", "speaker,speaker,protesters,", "state,state,state,", "spokesman,spokesman,,state"],
        TableNames.Places =>
        [
            "id,name,kind,parent,iso_3166_2", "land,land,country,,", "north,north,region,land,XX-N",
            "south,south,region,land,XX-S", "west,west,region,land,XX-W",
            "capital,capital,city,land,XX-C", "n1,n1,town,north,", "n2,n2,town,north,", "s1,s1,city,south,", "f1,f1,field,south,", "w1,w1,village,west,",
            "n1-square,n1-square,site,n1,", "capital-square,capital-square,site,capital,", "coast,coast,area,land,", "north-hills,north-hills,area,north,",
        ],
        TableNames.Episodes => ["id,title,start,end", "may,may,2000-05-01,2000-05-10", "later,later,2000-06,2000-06"],
        TableNames.Events => ["id,title,type,episode", "event,event,strike,may", "later-event,later-event,strike,later"],
        TableNames.Reports => ["id,event,source,type,date,place,extent,polarity,phase,stated_by", .. reports],
        TableNames.Figures =>
            ["id,source,stated_by,measure,event,counted,place,date,basis,modality,low,best,high,qualifier,words,unit,act", .. figures],
        TableNames.Codes =>
        [
            "table,column,code,label,broader", "figures,measure,deaths,Deaths,", "figures,measure,troops,Troops,", "events,type,strike,Strike,",
            "events,type,wildcat-strike,Wildcat strike,strike", "events,type,protest,Protest,", "events,type,rally,Rally,protest",
        ],
        _ => [],
    };
}
