using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProtestEvents.Notebooks.Kernel;

/// <summary>What the Jupyter side asks of the C# side, one line of JSON each.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "request")]
[JsonDerivedType(typeof(Execute), "execute")]
[JsonDerivedType(typeof(Interrupt), "interrupt")]
[JsonDerivedType(typeof(InputReply), "input_reply")]
[JsonDerivedType(typeof(Complete), "complete")]
[JsonDerivedType(typeof(Inspect), "inspect")]
[JsonDerivedType(typeof(IsComplete), "is_complete")]
internal abstract record KernelRequest
{
    /// <exception cref="JsonException">The line is not a request.</exception>
    public static KernelRequest FromJsonLine(string line) =>
        JsonSerializer.Deserialize<KernelRequest>(line) ?? throw new JsonException("The line holds null, not a request.");
}

/// <summary>Run a cell; answered by the cell's events, the last of them idle.</summary>
/// <param name="Number">The front end's execution count, by which errors call the cell.</param>
/// <param name="Code">The cell's text.</param>
internal sealed record Execute(int Number, string Code) : KernelRequest;

/// <summary>Stop the running cell; the cell's own events are the answer.</summary>
internal sealed record Interrupt : KernelRequest;

/// <summary>The line that a cell waits for.</summary>
/// <param name="Line">Without its end; null when there is no more input.</param>
internal sealed record InputReply(string? Line) : KernelRequest;

/// <summary>What can stand at a place.</summary>
/// <param name="Code">The cell's text so far.</param>
/// <param name="Position">The place, in UTF-16 code units.</param>
internal sealed record Complete(string Code, int Position) : KernelRequest;

/// <summary>What the name at a place means.</summary>
/// <param name="Code">The cell's text so far.</param>
/// <param name="Position">The place, in UTF-16 code units.</param>
internal sealed record Inspect(string Code, int Position) : KernelRequest;

/// <summary>Whether a cell can be run as it stands.</summary>
/// <param name="Code">The cell's text.</param>
internal sealed record IsComplete(string Code) : KernelRequest;
