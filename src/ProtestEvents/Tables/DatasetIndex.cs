namespace ProtestEvents;

internal sealed class DatasetIndex(Dataset dataset)
{
    public IReadOnlyDictionary<(string Vocabulary, string Code), Term> Terms { get; } =
        dataset.Terms.ToDictionary(term => (term.Vocabulary, term.Code));

    public IReadOnlyDictionary<string, Place> PlacesBySpelling { get; } = PlaceSpelling.Index(dataset.Places);

    public ILookup<(string Table, string Row), Citation> Citations { get; } =
        dataset.Citations.ToLookup(citation => (citation.Table, citation.RowId));

    public IReadOnlyDictionary<(Type, string), Row> Rows { get; } = dataset.AllRows().ToDictionary(row => (row.GetType(), row.Id));

    public ILookup<string, Report> ReportsByEvent { get; } = dataset.Reports.ToLookup(report => report.EventId, StringComparer.Ordinal);

    public ILookup<string, Report> ReportsBySource { get; } = dataset.Reports.ToLookup(report => report.SourceId, StringComparer.Ordinal);

    public ILookup<string?, Figure> FiguresByEvent { get; } = dataset.Figures.ToLookup(figure => figure.EventId, StringComparer.Ordinal);

    public ILookup<string, Figure> FiguresBySource { get; } = dataset.Figures.ToLookup(figure => figure.SourceId, StringComparer.Ordinal);
}
