namespace ProtestEvents;

/// <summary>What is wrong with a row: every fault that was found.</summary>
internal sealed class RowFaults
{
    private readonly List<(string Column, string Sentence)> found = [];

    public bool Any => found.Count > 0;

    public string Columns => string.Join(';', found.Select(fault => fault.Column).Where(column => column.Length > 0).Distinct());

    public string Reason => string.Join(' ', found.Select(fault => fault.Sentence));

    public void Clear() => found.Clear();

    public void Add(string column, string sentence) => found.Add((column, sentence));

    public void Add(string column, ReadOnlySpan<byte> value, string expected) =>
        Add(column, value.IsEmpty ? $"Found no {column}, expected {expected}." : $"Found '{Utf8.Shown(value)}' for {column}, expected {expected}.");
}
