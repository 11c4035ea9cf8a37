namespace ProtestEvents;

internal static class TypedRows
{
    public static Source Source(RowReader row) => new()
    {
        Id = row.Text("id"),
        Title = row.Text("title"),
        Publisher = row.Text("publisher"),
        ActorId = row.Text("actor"),
        Published = row.Date("published"),
        Updated = row.Date("updated"),
        Kind = row.CodeOrNull<SourceKind>("kind"),
        Perspective = row.CodeOrNull<Perspective>("perspective"),
        Language = row.Text("language"),
        PartOfId = row.Optional("part_of"),
        FirstParagraph = row.Whole("para_from"),
        LastParagraph = row.Whole("para_to"),
        VersionOfId = row.Optional("version_of"),
        Tier = row.Code<Tier>("tier"),
        Rank = row.CodeOrNull<SourceRank>("rank"),
        Read = row.CodeOrNull<ReadExtent>("read"),
        TextFile = row.Optional("text_file"),
        TextSha256 = row.Optional("text_sha256"),
        Url = row.Optional("url"),
        ArchiveUrl = row.Optional("archive_url"),
        Accessed = row.Date("accessed"),
    };

    public static Actor Actor(RowReader row) => new()
    {
        Id = row.Text("id"),
        Name = row.Text("name"),
        Kind = row.CodeOrNull<ActorKind>("kind"),
        Side = row.CodeOrNull<Side>("side"),
        PartOfId = row.Optional("part_of"),
        Country = row.Text("country"),
        Note = row.Text("note"),
    };

    public static Place Place(RowReader row) => new()
    {
        Id = row.Text("id"),
        Name = row.Text("name"),
        AlternativeNames = row.List("alt_names"),
        Kind = row.Code<PlaceKind>("kind"),
        ParentId = row.Optional("parent"),
        Iso3166 = row.Optional("iso_3166_2"),
        Latitude = (double?)row.Number("latitude"),
        Longitude = (double?)row.Number("longitude"),
        Precision = row.CodeOrNull<Precision>("precision"),
        GeonamesId = row.Whole("geonames_id"),
    };

    public static Episode Episode(RowReader row) => new()
    {
        Id = row.Text("id"),
        Title = row.Text("title"),
        Start = row.Date("start") ?? EdtfDate.Parse("../.."),
        End = row.Date("end") ?? EdtfDate.Parse("../.."),
        Summary = row.Text("summary"),
    };

    public static Event Event(RowReader row) => new()
    {
        Id = row.Text("id"),
        Title = row.Text("title"),
        Type = row.Code<EventType>("type"),
        EpisodeId = row.Text("episode"),
        PartOfId = row.Optional("part_of"),
        Themes = row.Codes<Theme>("themes"),
        Summary = row.Text("summary"),
    };

    public static Proposition Proposition(RowReader row) => new()
    {
        Id = row.Text("id"),
        Topic = row.Code<Topic>("topic"),
        EpisodeId = row.Optional("episode"),
        Question = row.Text("question"),
        Statement = row.Text("statement"),
    };

    public static Citation Citation(RowReader row) => new()
    {
        Id = row.Text("id"),
        Table = row.Text("table"),
        RowId = row.Text("row"),
        SourceId = row.Text("source"),
        Role = row.Code<CitationRole>("role"),
        Passage = row.Whole("para") is { } paragraph && row.Whole("start") is { } start && row.Whole("end") is { } end
            ? new Passage(paragraph, start, end, row.Text("digest"))
            : null,
        Url = row.Optional("url"),
    };

    public static Change Change(RowReader row) => new()
    {
        Id = row.Text("id"),
        Table = row.Text("table"),
        Date = row.Date("date"),
        Kind = row.CodeOrNull<ChangeKind>("change"),
        SuccessorId = row.Optional("successor"),
        Reason = row.Text("reason"),
    };

    public static UncodedParagraph UncodedParagraph(RowReader row) =>
        new(row.Text("source"), row.Whole("para") ?? 0, row.Whole("start"), row.Whole("end"), row.Code<CoverageReason>("reason"));

    public static Term Term(RowReader row) =>
        new($"{row.Text("table")}.{row.Text("column")}", row.Text("code"), row.Text("label"), row.Text("definition"), row.Optional("broader"));

    public static Report Report(RowReader row) => new()
    {
        Id = row.Text("id"),
        SourceId = row.Text("source"),
        StatedById = row.Text("stated_by"),
        ViaIds = row.List("via"),
        OriginId = row.Optional("origin"),
        OriginBasis = row.CodeOrNull<OriginBasis>("origin_basis"),
        Note = row.Text("note"),
        EventId = row.Text("event"),
        Type = row.Code<EventType>("type"),
        Date = row.Date("date"),
        DateBasis = row.CodeOrNull<DateBasis>("date_basis"),
        Time = row.Text("time"),
        PlaceId = row.Optional("place"),
        Extent = row.EnumOrNull<Extent>("extent"),
        Polarity = row.Enum<Polarity>("polarity"),
        Phase = row.EnumOrNull<Phase>("phase"),
        Outcome = row.CodeOrNull<Outcome>("outcome"),
        ActorIds = row.List("actors"),
        TargetIds = row.List("targets"),
    };

    public static Figure Figure(RowReader row) => new()
    {
        Id = row.Text("id"),
        SourceId = row.Text("source"),
        StatedById = row.Text("stated_by"),
        ViaIds = row.List("via"),
        OriginId = row.Optional("origin"),
        OriginBasis = row.CodeOrNull<OriginBasis>("origin_basis"),
        Note = row.Text("note"),
        Measure = row.Code<Measure>("measure"),
        EventId = row.Optional("event"),
        Counted = row.CodeOrNull<Counted>("counted"),
        PlaceId = row.Optional("place"),
        Date = row.Date("date"),
        DateBasis = row.CodeOrNull<DateBasis>("date_basis"),
        Basis = row.Enum<Basis>("basis"),
        Modality = row.Enum<Modality>("modality"),
        Quantity = new(row.Number("low"), row.Number("best"), row.Number("high"), row.Enum<Qualifier>("qualifier"), row.Code<Unit>("unit"), row.Text("words")),
        OutOf = row.NumberInText("out_of"),
        OutOfWords = row.Text("out_of"),
        Certainty = row.CodeOrNull<Certainty>("certainty"),
        CountedById = row.Optional("counted_by"),
        StatedOn = row.Date("stated_on"),
        Act = row.Enum<Act>("act"),
        RevisesId = row.Optional("revises"),
    };

    public static Demand Demand(RowReader row) => new()
    {
        Id = row.Text("id"),
        SourceId = row.Text("source"),
        StatedById = row.Text("stated_by"),
        ViaIds = row.List("via"),
        OriginId = row.Optional("origin"),
        OriginBasis = row.CodeOrNull<OriginBasis>("origin_basis"),
        Note = row.Text("note"),
        Code = row.Code<DemandCode>("code"),
        EpisodeId = row.Text("episode"),
        Date = row.Date("date"),
        PlaceId = row.Optional("place"),
        MadeByIds = row.List("made_by"),
        AddresseeIds = row.List("addressee"),
        Polarity = row.Enum<Polarity>("polarity"),
    };

    public static Claim Claim(RowReader row) => new()
    {
        Id = row.Text("id"),
        SourceId = row.Text("source"),
        StatedById = row.Text("stated_by"),
        ViaIds = row.List("via"),
        OriginId = row.Optional("origin"),
        OriginBasis = row.CodeOrNull<OriginBasis>("origin_basis"),
        Note = row.Text("note"),
        PropositionId = row.Text("proposition"),
        Stance = row.Enum<Stance>("stance"),
        Endorsement = row.Code<Endorsement>("endorsement"),
    };

    public static Link Link(RowReader row) => new()
    {
        Id = row.Text("id"),
        SourceId = row.Text("source"),
        StatedById = row.Text("stated_by"),
        Note = row.Text("note"),
        FromEventId = row.Text("from_event"),
        ToEventId = row.Text("to_event"),
        Relation = row.Code<Relation>("relation"),
    };
}
