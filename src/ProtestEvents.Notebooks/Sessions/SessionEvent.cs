using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProtestEvents.Notebooks.Sessions;

/// <summary>
/// Something a running cell tells its host. Events hold plain data only, so that a session can live in another process:
/// <see cref="ToJsonLine"/> and <see cref="FromJsonLine"/> carry them over a stream of lines.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(StreamText), "stream")]
[JsonDerivedType(typeof(DisplayData), "display_data")]
[JsonDerivedType(typeof(UpdateDisplayData), "update_display_data")]
[JsonDerivedType(typeof(ExecuteResult), "execute_result")]
[JsonDerivedType(typeof(CellError), "error")]
[JsonDerivedType(typeof(InputRequested), "input_request")]
[JsonDerivedType(typeof(Idle), "idle")]
public abstract record SessionEvent
{
    /// <summary>The event as one line of JSON, without the line's end.</summary>
    public string ToJsonLine() => JsonSerializer.Serialize(this);

    /// <summary>Reads an event back from its line.</summary>
    /// <exception cref="JsonException">The line is not an event.</exception>
    public static SessionEvent FromJsonLine(string line) =>
        JsonSerializer.Deserialize<SessionEvent>(line) ?? throw new JsonException("The line holds null, not an event.");
}

/// <summary>Text that the cell wrote to the console.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text; a line may come in several pieces.</param>
public sealed record StreamText(string Name, string Text) : SessionEvent;

/// <summary>A value shown by the cell.</summary>
/// <param name="DisplayId">The name by which it can be updated; unique in the session.</param>
/// <param name="Data">The value's representations.</param>
public sealed record DisplayData(string DisplayId, MimeBundle Data) : SessionEvent;

/// <summary>A new state of a value shown before, perhaps by an earlier cell.</summary>
/// <param name="DisplayId">The name given when it was shown.</param>
/// <param name="Data">What to show in its place.</param>
public sealed record UpdateDisplayData(string DisplayId, MimeBundle Data) : SessionEvent;

/// <summary>The value of the cell's trailing expression.</summary>
/// <param name="Data">The value's representations.</param>
public sealed record ExecuteResult(MimeBundle Data) : SessionEvent;

/// <summary>What kind of error ended a cell.</summary>
public enum CellErrorKind
{
    /// <summary>The cell does not compile.</summary>
    Compilation,

    /// <summary>A directive (<c>#r</c>, <c>#load</c>, <c>#!…</c>) cannot be followed.</summary>
    Directive,

    /// <summary>A package that the cell names (<c>#r "nuget: …"</c>) cannot be had here; the cell itself may be right.</summary>
    Package,

    /// <summary>The running cell threw an exception.</summary>
    Exception,

    /// <summary>The cell was stopped from outside.</summary>
    Stopped,
}

/// <summary>An error that ended the cell.</summary>
/// <param name="Kind">What kind of error.</param>
/// <param name="Name">The exception's type name, or a name of the same form.</param>
/// <param name="Message">The message.</param>
/// <param name="Traceback">Lines for people: the message and where in the cell it came from.</param>
/// <param name="Line">The line of the cell, from 1, when it is known.</param>
/// <param name="LineText">That line's text.</param>
public sealed record CellError(
    CellErrorKind Kind, string Name, string Message, ImmutableArray<string> Traceback, int? Line = null, string? LineText = null)
    : SessionEvent;

/// <summary>The cell waits for a line of input; answer with <see cref="ISession.Reply"/>.</summary>
/// <param name="Prompt">What the cell wrote last on its line, to be shown before the input.</param>
public sealed record InputRequested(string Prompt) : SessionEvent;

/// <summary>The last event of every request.</summary>
/// <param name="Usable">False when the cell could not be stopped and the session must be thrown away.</param>
public sealed record Idle(bool Usable) : SessionEvent;
