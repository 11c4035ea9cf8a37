namespace ProtestEvents;

/// <summary>Where the explorer shows a row, by its id.</summary>
internal sealed class RowAddresses
{
    private readonly Dictionary<string, string> tables = new(StringComparer.Ordinal);

    public RowAddresses(Dataset data)
    {
        // When two tables have an id, the tables of statements come first, then the tables of what the statements are about.
        string[] order = [TableNames.Reports, TableNames.Figures, TableNames.Demands, TableNames.Claims, TableNames.Links, TableNames.Events, TableNames.Sources];
        foreach (var table in data.Tables().Where(table => table.Columns[0].Name == "id").OrderBy(table => Array.IndexOf(order, table.Title) is >= 0 and var at ? at : order.Length))
        {
            for (var row = 0; row < table.RowCount; row++)
                tables.TryAdd(table.Text(row, 0), table.Title);
        }
    }

    public string? Of(string id) => tables.TryGetValue(id, out var table) ? $"{ExplorerPage.Address}#/{table}/{Uri.EscapeDataString(id)}" : null;
}
