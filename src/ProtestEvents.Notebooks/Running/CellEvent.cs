using System.Text.Json.Serialization;

namespace ProtestEvents.Notebooks;

/// <summary>Something that the process of a notebook tells its parent, as one line of JSON.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(WorkerReady), "ready")]
[JsonDerivedType(typeof(OutputAdded), "output")]
[JsonDerivedType(typeof(DisplayUpdated), "update")]
[JsonDerivedType(typeof(CellError), "error")]
[JsonDerivedType(typeof(CellDone), "done")]
[JsonDerivedType(typeof(WorkerEnds), "ends")]
public abstract record CellEvent
{
    /// <summary>The event as one line of JSON, without the line's end.</summary>
    public string ToJsonLine() => JsonSerializer.Serialize(this);

    /// <summary>Reads an event back from its line.</summary>
    public static CellEvent FromJsonLine(string line) =>
        JsonSerializer.Deserialize<CellEvent>(line) ?? throw new JsonException("The line holds null, not an event.");
}

/// <summary>The kernel has started; cells can be sent.</summary>
public sealed record WorkerReady : CellEvent;

/// <summary>An output of the cell: a piece of text or a value.</summary>
/// <param name="Output">The output. A line of text may come in several pieces, and the value of the last expression has no execution count yet.</param>
/// <param name="DisplayId">The name by which a shown value can be updated; unique in the notebook.</param>
public sealed record OutputAdded(Output Output, string? DisplayId = null) : CellEvent;

/// <summary>A new state of a value shown before, perhaps by an earlier cell.</summary>
/// <param name="DisplayId">The name given when it was shown.</param>
/// <param name="Data">What to show in its place.</param>
public sealed record DisplayUpdated(string DisplayId, MimeBundle Data) : CellEvent;

/// <summary>An error that ended the cell.</summary>
/// <param name="Output">The error as the notebook shows it.</param>
/// <param name="Line">The line of the cell, from 1, when it is known.</param>
public sealed record CellError(ErrorOutput Output, int? Line = null) : CellEvent
{
    /// <summary>Whether the notebook's process ended with it, so that no later cell can run.</summary>
    public bool EndsProcess { get; init; }
}

/// <summary>The cell has ended.</summary>
public sealed record CellDone : CellEvent;

/// <summary>The process is about to end by itself.</summary>
public sealed record WorkerEnds : CellEvent;

/// <summary>What a parent sends to the process of its notebook: a cell to run, or null to end.</summary>
/// <param name="Cell">The cell's place in its notebook, from 1.</param>
/// <param name="Code">Its text.</param>
public sealed record CellRequest(int Cell, string Code);
