using System.Text.Json.Serialization;

namespace ProtestEvents.Notebooks;

/// <summary>An output of a cell: one of nbformat's four kinds.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "output_type")]
[JsonDerivedType(typeof(StreamOutput), "stream")]
[JsonDerivedType(typeof(DisplayOutput), "display_data")]
[JsonDerivedType(typeof(ResultOutput), "execute_result")]
[JsonDerivedType(typeof(ErrorOutput), "error")]
public abstract record Output;

/// <summary>Text written to the console.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text, with its line ends.</param>
public sealed record StreamOutput(string Name, string Text) : Output;

/// <summary>A value that the cell shows.</summary>
/// <param name="Data">The value's representations.</param>
public abstract record ValueOutput(MimeBundle Data) : Output;

/// <summary>A value shown on purpose (<c>display_data</c>).</summary>
/// <param name="Data">The value's representations.</param>
public sealed record DisplayOutput(MimeBundle Data) : ValueOutput(Data);

/// <summary>The value of a cell's trailing expression (<c>execute_result</c>).</summary>
/// <param name="Data">The value's representations.</param>
/// <param name="ExecutionCount">The cell's place in the order of execution, from 1.</param>
public sealed record ResultOutput(MimeBundle Data, int? ExecutionCount) : ValueOutput(Data);

/// <summary>An error that ended the cell.</summary>
/// <param name="Name">The exception's type, or <c>CompilationError</c> and the like (<c>ename</c>).</param>
/// <param name="Message">The exception's message (<c>evalue</c>).</param>
/// <param name="Traceback">Lines of text: the message and where in the cell it came from.</param>
public sealed record ErrorOutput(string Name, string Message, ImmutableArray<string> Traceback) : Output;
