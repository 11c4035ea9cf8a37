namespace ProtestEvents;

/// <summary>Every cell of a record that a coder wrote in words. Titles of sources are exempt: they are the sources' own.</summary>
internal static class ProseCells
{
    public static IEnumerable<(string File, int Row, string Column, string Text)> Of(Dataset data) =>
    [
        .. Cells("actors.csv", "name", data.Actors, actor => actor.Name),
        .. Cells("actors.csv", "note", data.Actors, actor => actor.Note),
        .. Cells("episodes.csv", "title", data.Episodes, episode => episode.Title),
        .. Cells("episodes.csv", "summary", data.Episodes, episode => episode.Summary),
        .. Cells("events.csv", "title", data.Events, one => one.Title),
        .. Cells("events.csv", "summary", data.Events, one => one.Summary),
        .. Cells("reports.csv", "time", data.Reports, report => report.Time),
        .. Cells("reports.csv", "note", data.Reports, report => report.Note),
        .. Cells("figures.csv", "words", data.Figures, figure => figure.Quantity.Words),
        .. Cells("figures.csv", "note", data.Figures, figure => figure.Note),
        .. Cells("demands.csv", "note", data.Demands, demand => demand.Note),
        .. Cells("propositions.csv", "question", data.Propositions, proposition => proposition.Question),
        .. Cells("propositions.csv", "statement", data.Propositions, proposition => proposition.Statement),
        .. Cells("claims.csv", "note", data.Claims, claim => claim.Note),
        .. Cells("links.csv", "note", data.Links, link => link.Note),
        .. Cells("codes.csv", "definition", data.Terms, term => term.Definition),
    ];

    private static IEnumerable<(string File, int Row, string Column, string Text)> Cells<T>(string file, string column, ValueList<T> rows, Func<T, string> cell) =>
        rows.Select((row, position) => (file, position + 2, column, cell(row)));
}
