using System.Collections.Immutable;

namespace ProtestEvents.Notebooks.Formatting;

/// <summary>What is shown of a value, before it is written as HTML or as plain text; never larger than the limits allow.</summary>
internal abstract record ShownValue
{
    public static ShownValue Of(object? value) => new ValueReader().Read(value);
}

/// <summary>One text.</summary>
internal sealed record ShownText(string Text, bool IsNumber = false) : ShownValue;

/// <summary>A sequence or dictionary as rows.</summary>
/// <param name="Columns">Headings, as many as every row has parts.</param>
/// <param name="Rows">The first rows.</param>
/// <param name="More">What is left out, in words; null when nothing is.</param>
internal sealed record ShownTable(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<ShownValue>> Rows, string? More) : ShownValue
{
    /// <summary>What each row is called where there is no room for its columns; its last part when not given.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>How many letters of a cell are written as plain text; the first two columns, which name the row, are written whole.</summary>
    public int CellWidth { get; init; } = 60;
}

/// <summary>A value inside another that shows itself in its own way, over several lines.</summary>
/// <param name="Html">Its own HTML.</param>
/// <param name="Text">Its own text.</param>
internal sealed record ShownOwn(string Html, string Text) : ShownValue;

/// <summary>A value with named parts.</summary>
/// <param name="Title">Its type or its own text.</param>
/// <param name="Parts">The parts in order.</param>
internal sealed record ShownObject(string Title, ImmutableArray<(string Name, ShownValue Value)> Parts) : ShownValue;
