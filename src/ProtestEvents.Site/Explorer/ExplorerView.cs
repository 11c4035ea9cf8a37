namespace ProtestEvents;

internal sealed record ExplorerView(string Name, string Title, IReadOnlyList<ExplorerColumn> Columns, IReadOnlyList<ExplorerRow> Rows);

/// <summary>A column of a list: how wide it is beside the others, and whether a phone has room for it.</summary>
internal sealed record ExplorerColumn(string Name, string Heading, int Weight, bool Narrow = false);

internal sealed record ExplorerRow(string Id, IReadOnlyList<string?> Cells)
{
    /// <summary>Texts that are searched besides the cells.</summary>
    public IReadOnlyList<string?> Texts { get; init; } = [];

    /// <summary>The values by which columns are sorted that are not sorted by their text: the column's name, and a number or a day.</summary>
    public IReadOnlyList<(string Column, object? Value)> Order { get; init; } = [];

    public IReadOnlyList<string> Episodes { get; init; } = [];

    /// <summary>The ids of the row's own places. The page adds the places that contain them.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Its sources; the page knows their tiers.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    public IReadOnlyList<string> Sides { get; init; } = [];

    public IReadOnlyList<string> Types { get; init; } = [];

    public (DateOnly First, DateOnly Last)? Days { get; init; }
}
