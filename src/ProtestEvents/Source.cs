namespace ProtestEvents;

/// <summary>A published text: an article, a statement inside an article, a web page.</summary>
public sealed record Source : Row
{
    /// <summary>The title as published.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it, as a name.</summary>
    public required string Publisher { get; init; }

    /// <summary>The id of the actor whose voice the source is.</summary>
    public required string ActorId { get; init; }

    /// <summary>When it was published; null when not known.</summary>
    public required EdtfDate? Published { get; init; }

    /// <summary>When it was last updated; null when it does not say.</summary>
    public required EdtfDate? Updated { get; init; }

    /// <summary>What kind of text it is.</summary>
    public required SourceKind? Kind { get; init; }

    /// <summary>From where it looks at the events.</summary>
    public required Perspective? Perspective { get; init; }

    /// <summary>Its language, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The id of the source that this one stands in; null when it stands alone.</summary>
    public required string? PartOfId { get; init; }

    /// <summary>The first paragraph (from 1) of the text file that belongs to the source; null when the whole file does.</summary>
    public required int? FirstParagraph { get; init; }

    /// <summary>The last paragraph of the text file that belongs to the source; null when the whole file does.</summary>
    public required int? LastParagraph { get; init; }

    /// <summary>The id of the source that this one is another printing of; null when there is none.</summary>
    public required string? VersionOfId { get; init; }

    /// <summary>The tier: coded whole, or single facts.</summary>
    public required Tier Tier { get; init; }

    /// <summary>How near it stands to what it prints.</summary>
    public required SourceRank? Rank { get; init; }

    /// <summary>How much of it was read.</summary>
    public required ReadExtent? Read { get; init; }

    /// <summary>The name of the text file that was coded; null for a reference.</summary>
    public required string? TextFile { get; init; }

    /// <summary>The SHA-256 of that file, 64 hex digits.</summary>
    public required string? TextSha256 { get; init; }

    /// <summary>Its address; null when it was not found.</summary>
    public required string? Url { get; init; }

    /// <summary>The address of an archived copy; null when there is none.</summary>
    public required string? ArchiveUrl { get; init; }

    /// <summary>When the address was last read.</summary>
    public required EdtfDate? Accessed { get; init; }

    /// <summary>Where a reader finds it: its own address, or that of a copy, or that of the source that it stands in; null when nowhere.</summary>
    internal string? Address => Url ?? ArchiveUrl ?? PartOf?.Address;

    /// <summary>Whose voice the source is.</summary>
    public Actor Actor => Data.Actor(ActorId);

    /// <summary>The source that this one stands in.</summary>
    public Source? PartOf => PartOfId is null ? null : Data.Source(PartOfId);

    /// <summary>The source that this one is another printing of, when there is one and the record has it.</summary>
    public Source? VersionOf => Data.Find<Source>(VersionOfId);

    /// <summary>The reports of this source, in the order of the table.</summary>
    public ValueList<Report> Reports => Data.ReportsBySource[Id].ToValueList();

    /// <summary>The figures of this source, in the order of the table.</summary>
    public ValueList<Figure> Figures => Data.FiguresBySource[Id].ToValueList();

    /// <summary>The demands that this source reports, in the order of the table.</summary>
    public ValueList<Demand> Demands => Data.Demands.Where(demand => demand.SourceId == Id).ToValueList();

    /// <summary>The claims of this source, in the order of the table.</summary>
    public ValueList<Claim> Claims => Data.Claims.Where(claim => claim.SourceId == Id).ToValueList();

    /// <summary>The columns of its table, and what a reader sees of them.</summary>
    public static IReadOnlyList<Column<Source>> Columns { get; } = new Columns<Source>
    {
        { "id", row => row.Id, "Id" },
        { "title", row => row.Title, "Title", ColumnUse.Data | ColumnUse.Table },
        { "publisher", row => row.Publisher, "Publisher" },
        { "actor", row => row.ActorId },
        { "published", row => row.Published, "Published", row => row.Published?.Describe() },
        { "updated", row => row.Updated, "Updated", row => row.Updated?.Describe(), ColumnUse.Data | ColumnUse.Card },
        { "kind", row => row.Kind, "Kind", row => row.Label(row.Kind), ColumnUse.Data | ColumnUse.Card },
        { "perspective", row => row.Perspective, "Perspective", row => row.Label(row.Perspective), ColumnUse.Data | ColumnUse.Card },
        { "language", row => row.Language },
        { "part_of", row => row.PartOfId, "Stands in", ColumnUse.Data | ColumnUse.Card },
        { "para_from", row => row.FirstParagraph },
        { "para_to", row => row.LastParagraph },
        { "version_of", row => row.VersionOfId },
        { "tier", row => row.Tier, "Tier", row => row.Label(row.Tier), ColumnUse.Data | ColumnUse.Table },
        { "rank", row => row.Rank },
        { "read", row => row.Read },
        { "text_file", row => row.TextFile },
        { "text_sha256", row => row.TextSha256 },
        { "url", row => row.Url, "Address", row => row.Url, ColumnUse.Data | ColumnUse.Card, row => row.Url },
        { "archive_url", row => row.ArchiveUrl },
        { "accessed", row => row.Accessed },
        {
            "rows",
            row => FormattableString.Invariant($"{row.Reports.Count} reports, {row.Figures.Count} figures, {row.Demands.Count} demands, {row.Claims.Count} claims"),
            "Rows",
            ColumnUse.Card
        },
    };

    private protected override string CardTitle => Title;

    private protected override IEnumerable<string> Names => [Title];
}
