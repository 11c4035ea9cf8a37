namespace ProtestEvents;

/// <summary>A list of the explorer: the cells that a reader sees for each row of a table, and the values for the filters.</summary>
/// <param name="Name">The table.</param>
/// <param name="Title">What a reader calls it.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows.</param>
internal sealed record ExplorerView(string Name, string Title, IReadOnlyList<ExplorerColumn> Columns, IReadOnlyList<ExplorerRow> Rows);

/// <summary>A column of a list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Heading">What stands above it.</param>
/// <param name="Weight">How wide it is beside the others.</param>
/// <param name="Narrow">Whether a phone has room for it.</param>
internal sealed record ExplorerColumn(string Name, string Heading, int Weight, bool Narrow = false);

/// <summary>A row of a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Cells">What a reader sees, in the order of the columns.</param>
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

    /// <summary>The first and the last day of the row's date; null when it has no date.</summary>
    public (DateOnly First, DateOnly Last)? Days { get; init; }
}
