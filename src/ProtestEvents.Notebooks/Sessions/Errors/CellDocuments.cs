using System.Globalization;

namespace ProtestEvents.Notebooks.Sessions.Errors;

/// <summary>The texts a session has compiled, by the names that stack traces know them by.</summary>
internal sealed class CellDocuments
{
    private readonly Dictionary<string, CellDocument> _documents = new(StringComparer.Ordinal);

    public CellDocument AddCell(int number, string text) =>
        Add($"cell {number.ToString(CultureInfo.InvariantCulture)}", text, number);

    public CellDocument AddFile(string name, string text) => Add(name, text, null);

    public CellDocument? Find(string? name) => name is null ? null : _documents.GetValueOrDefault(name);

    private CellDocument Add(string label, string text, int? cell)
    {
        // A cell may run several times in a session; each run is a text of its own.
        var name = $"{label}#{_documents.Count.ToString(CultureInfo.InvariantCulture)}";
        var document = new CellDocument(name, label, cell, text.Split('\n').Select(line => line.TrimEnd('\r')).ToArray());
        _documents.Add(name, document);
        return document;
    }
}

/// <summary>One text that a session has compiled.</summary>
/// <param name="Name">Unique in the session.</param>
/// <param name="Label">How people call it.</param>
/// <param name="Cell">The cell's number; null for a loaded file.</param>
/// <param name="Lines">Its lines, without their ends.</param>
internal sealed record CellDocument(string Name, string Label, int? Cell, IReadOnlyList<string> Lines)
{
    public string Line(int number) => number >= 1 && number <= Lines.Count ? Lines[number - 1] : "";
}
