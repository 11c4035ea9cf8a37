using System.Reflection;
using ProtestEvents.Notebooks.Sessions.Compiling;
using ProtestEvents.Notebooks.Sessions.References;

namespace ProtestEvents.Notebooks.Sessions;

/// <summary>
/// Loads compiled cells and runs them. The compiler gives every submission a constructor that takes the array of all submissions so far
/// and puts itself there; the first place is for an object of the host, which is not used.
/// </summary>
internal sealed class SubmissionChain(SessionLoadContext loadContext)
{
    private object?[] _submissions = new object?[16];

    /// <summary>Runs a cell to its end, awaiting what it awaits.</summary>
    /// <returns>The value of its trailing expression, or null.</returns>
    public object? Run(CompiledCell cell)
    {
        var assembly = loadContext.Load(cell.Assembly!, cell.Symbols!);
        var entry = cell.Compilation!.GetEntryPoint(CancellationToken.None)!;
        var type = assembly.GetType(entry.ContainingType.MetadataName, throwOnError: true)!;
        var factory = type.GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
        if (cell.Number >= _submissions.Length)
            Array.Resize(ref _submissions, 2 * cell.Number);
        return factory(_submissions).GetAwaiter().GetResult();
    }
}
