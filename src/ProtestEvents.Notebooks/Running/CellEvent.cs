using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProtestEvents.Notebooks;

/// <summary>Something that the process of a notebook tells its parent, as one line of JSON.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(WorkerReady), "ready")]
[JsonDerivedType(typeof(StreamText), "stream")]
[JsonDerivedType(typeof(DisplayData), "display_data")]
[JsonDerivedType(typeof(UpdateDisplayData), "update_display_data")]
[JsonDerivedType(typeof(ExecuteResult), "execute_result")]
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

/// <summary>Text that the cell wrote to the console.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text; a line may come in several pieces.</param>
public sealed record StreamText(string Name, string Text) : CellEvent;

/// <summary>A value shown by the cell.</summary>
/// <param name="DisplayId">The name by which it can be updated; unique in the notebook.</param>
/// <param name="Data">The value's representations.</param>
public sealed record DisplayData(string DisplayId, MimeBundle Data) : CellEvent;

/// <summary>A new state of a value shown before, perhaps by an earlier cell.</summary>
/// <param name="DisplayId">The name given when it was shown.</param>
/// <param name="Data">What to show in its place.</param>
public sealed record UpdateDisplayData(string DisplayId, MimeBundle Data) : CellEvent;

/// <summary>The value of the cell's trailing expression.</summary>
/// <param name="Data">The value's representations.</param>
public sealed record ExecuteResult(MimeBundle Data) : CellEvent;

/// <summary>An error that ended the cell.</summary>
/// <param name="Name">The exception's type name, or a name of the same form.</param>
/// <param name="Message">The message.</param>
/// <param name="Traceback">Lines for people: the message and where in the notebook it came from.</param>
/// <param name="Line">The line of the cell, from 1, when it is known.</param>
public sealed record CellError(string Name, string Message, ImmutableArray<string> Traceback, int? Line = null) : CellEvent
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
