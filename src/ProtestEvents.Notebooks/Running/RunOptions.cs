using System.Collections.Immutable;
using ProtestEvents.Notebooks.Sessions;
using ProtestEvents.Notebooks.Sessions.References;
using ProtestEvents.Notebooks.Sessions.References.Packages;

namespace ProtestEvents.Notebooks.Running;

/// <summary>How notebooks are run.</summary>
public sealed record RunOptions
{
    /// <summary>How long one cell may take; null for as long as it likes.</summary>
    public TimeSpan? CellTimeLimit { get; init; }

    /// <summary>Requirements of notebooks (<see cref="Notebook.Requirements"/>) that this run can meet.</summary>
    public ImmutableHashSet<string> Provides { get; init; } = [];

    /// <summary>What fetches the packages of a notebook in a folder; null when none are to be fetched.</summary>
    public Func<string, IPackageResolver?> Packages { get; init; } = folder => new SdkPackages(folder);

    /// <summary>Starts the session of one notebook.</summary>
    public Func<SessionOptions, ISession> StartSession { get; init; } = options => new CSharpSession(options);

    /// <summary>Told before each cell.</summary>
    public Action<RunProgress>? Progress { get; init; }
}

/// <summary>Which cell is about to run.</summary>
/// <param name="Notebook">The notebook's file name.</param>
/// <param name="Done">Code cells done.</param>
/// <param name="CodeCells">Code cells in all.</param>
public sealed record RunProgress(string Notebook, int Done, int CodeCells);
