using DuckDB.NET.Data;

namespace ProtestEvents;

/// <summary>
/// The numbers that a DuckDB store gives to names. Its rows have the number of a country, place or type, and the table <c>names</c> has the text of each
/// number: a number is stored and grouped much faster than a text.
/// </summary>
internal sealed class DuckDbNames
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<string> added = [];

    public DuckDbNames(DuckDBConnection connection)
    {
        foreach (var row in DuckDbEngine.Rows(connection, "select text, name from names"))
            numbers[(string)row[0]!] = (int)(long)row[1]!;
        if (numbers.Count == 1)
            added.Add("");
    }

    /// <summary>The number of a name, which it gets when it has none.</summary>
    public int Number(Name name)
    {
        if (name.Number > 0 || name.IsEmpty)
            return name.Number;
        var text = Encoding.UTF8.GetString(name.Text);
        if (!numbers.TryGetValue(text, out var number))
        {
            numbers.Add(text, number = numbers.Count);
            added.Add(text);
        }

        return name.Number = number;
    }

    /// <summary>Writes the names that are new.</summary>
    public void Store(DuckDBConnection connection)
    {
        using var table = connection.CreateAppender("names");
        foreach (var text in added)
            table.CreateRow().AppendValue(numbers[text]).AppendValue(text).EndRow();
    }
}
