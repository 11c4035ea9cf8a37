namespace ProtestEvents;

/// <summary>Writes a cell of a CSV file as RFC 4180 has it.</summary>
internal static class CsvCell
{
    private static readonly char[] Special = ['"', ',', '\r', '\n'];

    public static string Of(string cell) =>
        cell.IndexOfAny(Special) < 0 && cell.Trim() == cell ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
