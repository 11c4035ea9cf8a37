using ProtestEvents.Notebooks.Sessions.References;

namespace ProtestEvents.Notebooks.Sessions;

/// <summary>What a session is given at its start.</summary>
public sealed record SessionOptions
{
    /// <summary>The folder that <c>#r</c> and <c>#load</c> paths start from; the notebook's own.</summary>
    public required string BaseDirectory { get; init; }

    /// <summary>What resolves <c>#r "nuget: …"</c>; without one such a directive is an error.</summary>
    public IPackageResolver? Packages { get; init; }

    /// <summary>How long a cell may take to end after it was told to stop, before it is given up.</summary>
    public TimeSpan StopGrace { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Takes what threads of earlier cells say while no cell runs; without it, that is heard with the next cell.</summary>
    internal Action<SessionEvent>? BetweenCells { get; init; }

    /// <summary>Whether cells may ask for input; without, <c>Console.ReadLine()</c> gives null as at the end of a file.</summary>
    public bool AllowsInput { get; init; }
}
