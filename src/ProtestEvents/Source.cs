namespace ProtestEvents;

/// <summary>A published text: an article, a statement inside an article, a web page.</summary>
public sealed record Source : Row
{
    /// <summary>The title as published.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it, as a name.</summary>
    public required string Publisher { get; init; }

    /// <summary>The id of the actor who speaks in the source, as its author.</summary>
    public required string ActorId { get; init; }

    /// <summary>When it was published; null when not known.</summary>
    public required EdtfDate? Published { get; init; }

    /// <summary>When it was last updated; null when it does not say.</summary>
    public required EdtfDate? Updated { get; init; }

    /// <summary>What kind of text it is.</summary>
    public required SourceKind? Kind { get; init; }

    /// <summary>The standpoint of the source, such as a political tradition, a state or the press; null when not coded.</summary>
    public required Perspective? Perspective { get; init; }

    /// <summary>Its language, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The id of the source that contains this one; null when it is published alone.</summary>
    public required string? PartOfId { get; init; }

    /// <summary>The first paragraph (from 1) of the text file that belongs to the source; null when the whole file does.</summary>
    public required int? FirstParagraph { get; init; }

    /// <summary>The last paragraph of the text file that belongs to the source; null when the whole file does.</summary>
    public required int? LastParagraph { get; init; }

    /// <summary>The id of the source of which this one is another version; null when there is none.</summary>
    public required string? VersionOfId { get; init; }

    /// <summary>The tier: coded whole, or single facts.</summary>
    public required Tier Tier { get; init; }

    /// <summary>Whether the source is a statement of its own, a press report, an analysis or a copy; null when not coded.</summary>
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

    internal string? Address => Url ?? ArchiveUrl ?? PartOf?.Address;

    /// <summary>The actor who speaks in the source, as its author.</summary>
    public Actor Actor => Data.Actor(ActorId);

    /// <summary>The source that contains this one; null when it is published alone.</summary>
    public Source? PartOf => PartOfId is null ? null : Data.Source(PartOfId);

    /// <summary>The source of which this one is another version; null when there is none or the record does not have it.</summary>
    public Source? VersionOf => Data.Find<Source>(VersionOfId);

    /// <summary>The reports of this source, in the order of the table.</summary>
    public ValueList<Report> Reports => Data.Index.ReportsBySource[Id].ToValueList();

    /// <summary>The figures of this source, in the order of the table.</summary>
    public ValueList<Figure> Figures => Data.Index.FiguresBySource[Id].ToValueList();

    /// <summary>The demands that this source reports, in the order of the table.</summary>
    public ValueList<Demand> Demands => Data.Demands.Where(demand => demand.SourceId == Id).ToValueList();

    /// <summary>The claims of this source, in the order of the table.</summary>
    public ValueList<Claim> Claims => Data.Claims.Where(claim => claim.SourceId == Id).ToValueList();

    /// <summary>The columns of the table, with the headings and texts for readers.</summary>
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
