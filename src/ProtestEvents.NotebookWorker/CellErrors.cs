using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using ProtestEvents.Notebooks;

namespace ProtestEvents.NotebookWorker;

/// <summary>Describes the exception of a cell and the cells that it passed through, without the host's own code and without paths of the machine.</summary>
internal sealed class CellErrors
{
    private const int MostFrames = 20;
    private readonly string folder = Environment.CurrentDirectory + Path.DirectorySeparatorChar;
    private readonly ConditionalWeakTable<Assembly, string> cells = [];
    private string current = "";

    public CellErrors() => AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) =>
    {
        // The compiler of scripts gives each cell's assembly a name that begins so.
        if (loaded.LoadedAssembly.GetName().Name?.StartsWith("ℛ*", StringComparison.Ordinal) == true)
            cells.AddOrUpdate(loaded.LoadedAssembly, current);
    };

    public void Begin(int cell) => current = string.Create(CultureInfo.InvariantCulture, $"cell {cell}");

    public CellError Of(Exception thrown)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add($"{thrown.GetType().FullName}: {Message(thrown)}");
        foreach (var inner in Inner(thrown))
        {
            lines.Add($" ---> {inner.GetType().FullName}: {Message(inner)}");
            lines.AddRange(Frames(inner));
        }

        if (thrown.InnerException is not null)
            lines.Add("   --- End of inner exception stack trace ---");
        lines.AddRange(Frames(thrown));
        return new(new(thrown.GetType().FullName!, Message(thrown), lines.ToImmutable()));
    }

    public string Shorten(string text) => text.Replace(folder, "", StringComparison.Ordinal).ReplaceLineEndings("\n");

    private static IEnumerable<Exception> Inner(Exception thrown) =>
        (thrown is AggregateException { InnerExceptions: var all } ? all : thrown.InnerException is { } inner ? [inner] : Enumerable.Empty<Exception>())
            .SelectMany(inner => Inner(inner).Prepend(inner));

    private string Message(Exception thrown) => Shorten(thrown.Message);

    // The host called the cell, so its frames are left out. A function that calls itself shows each place once.
    private List<string> Frames(Exception thrown)
    {
        var frames = new StackTrace(thrown, fNeedFileInfo: false).GetFrames();
        var last = Array.FindLastIndex(frames, frame => CellOf(frame.GetMethod()) is not null);
        var lines = frames.Take(last + 1).Select(frame => Line(frame.GetMethod())).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return lines.Count <= MostFrames ? lines : [.. lines.Take(MostFrames), "   … (more)"];
    }

    private string? CellOf(MethodBase? method) =>
        method is not null && cells.TryGetValue(method.Module.Assembly, out var cell) ? cell : null;

    private string? Line(MethodBase? method)
    {
        if (CellOf(method) is { } cell)
            return $"   at {Function(method!)}{cell}";
        return method?.DeclaringType is { } type && !IsMachinery(type)
            ? $"   at {type}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})"
            : null;
    }

    // The compiler's <<Initialize>>d__0.MoveNext is the cell, and its <<Initialize>>g__Twice|0_1 is the function Twice.
    private static string Function(MethodBase method)
    {
        var name = method.Name;
        var local = name.IndexOf("g__", StringComparison.Ordinal);
        if (local >= 0)
            name = name[(local + 3)..].Split('|')[0];
        else if (name == "MoveNext")
            name = method.DeclaringType!.Name.TrimStart('<').Split('>')[0];
        return name.Length == 0 || name.Contains('<', StringComparison.Ordinal) || name == "Initialize" ? "" : $"{name} in ";
    }

    private static bool IsMachinery(Type type) =>
        type.Namespace is "System.Runtime.CompilerServices" or "System.Runtime.ExceptionServices" or "System.Threading.Tasks" or "System.Threading"
        || type.Name.StartsWith('<');
}
