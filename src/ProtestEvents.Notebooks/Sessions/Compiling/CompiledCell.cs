using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ProtestEvents.Notebooks.Sessions.Compiling;

/// <summary>What the compiler made of a cell: an assembly, or errors, or neither when there is nothing to run.</summary>
internal sealed class CompiledCell
{
    public ImmutableArray<Diagnostic> Errors { get; init; } = [];

    public CSharpCompilation? Compilation { get; init; }

    /// <summary>Which of the session's cells it is, from 1; its place among the submissions is this or, after cells with nothing to run, lower.</summary>
    public int Number { get; init; }

    public MemoryStream? Assembly { get; init; }

    public MemoryStream? Symbols { get; init; }

    /// <summary>The cell ends in an expression that has a value, or returns one.</summary>
    public bool HasResult { get; init; }
}
