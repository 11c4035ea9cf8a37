namespace ProtestEvents;

/// <summary>The record's tables as files of the site, for readers without scripts and for programs.</summary>
internal static class TableFiles
{
    public static IEnumerable<(string Name, string Text)> Of(Dataset data) =>
        data.Tables().Select(table => (Address(table.Title), table.ToCsv()));

    public static string Address(string table) => $"tables/{table}.csv";
}
