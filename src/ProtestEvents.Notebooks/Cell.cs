namespace ProtestEvents.Notebooks;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Code to run.</summary>
    Code,

    /// <summary>Text in Markdown.</summary>
    Markdown,

    /// <summary>Text for other tools (nbformat's raw cells, and kinds that nbformat does not define).</summary>
    Raw,
}

/// <summary>One cell of a notebook, as its file holds it.</summary>
/// <param name="Number">Place among all cells of the notebook, from 1.</param>
/// <param name="Kind">What the cell holds.</param>
/// <param name="Source">Its text.</param>
public sealed record Cell(int Number, CellKind Kind, string Source)
{
    /// <summary>The cell's id (nbformat 4.5), or null.</summary>
    public string? Id { get; init; }

    /// <summary>The language that Polyglot Notebooks has marked a code cell with, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The cell is marked as C#.</summary>
    public bool IsMarkedCSharp => Language is "csharp" or "C#" or "c#";

    /// <summary>The cell is C#: it is marked so, or not marked at all.</summary>
    public bool IsCSharp => Language is null || IsMarkedCSharp;

    /// <summary>The cell's tags.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The stored place in the order of execution, or null.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>The stored outputs.</summary>
    public ImmutableArray<Output> Outputs { get; init; } = [];

    /// <summary>Files carried by a text cell, by name, each in one or more representations.</summary>
    public ImmutableDictionary<string, MimeBundle> Attachments { get; init; } = ImmutableDictionary<string, MimeBundle>.Empty;

    /// <summary>An error is expected from this cell (tag <c>raises-exception</c>).</summary>
    public bool RaisesException => Tags.Contains("raises-exception");

    /// <summary>The cell is not to be run (tag <c>skip-execution</c>).</summary>
    public bool SkipsExecution => Tags.Contains("skip-execution");
}
