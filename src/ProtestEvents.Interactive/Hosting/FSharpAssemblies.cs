using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace ProtestEvents;

/// <summary>
/// Lets Plotly.NET and Deedle run inside .NET Interactive. They are F# libraries and need FSharp.Core 10.1. The last .NET Interactive contains 10.0.
/// .NET finds this version first and then cannot replace it. So this context loads all F# assemblies from the library's own folder. Without it there
/// would be two copies of FSharp.Core, and a list of one copy is not a list of the other.
/// </summary>
internal sealed class FSharpAssemblies : AssemblyLoadContext
{
    private static readonly string[] Names =
        ["Deedle", "DynamicObj", "Fable.Core", "FSharp.Core", "Giraffe.ViewEngine", "Newtonsoft.Json", "Plotly.NET", "Plotly.NET.CSharp"];

    private FSharpAssemblies()
        : base("F# assemblies of ProtestEvents")
    {
    }

    public static IReadOnlyList<string> Paths { get; } = [.. Names.Select(name => Path.Combine(Folder(), name + ".dll")).Where(File.Exists)];

    // The handler is asked only for what the process itself has not, or has too old. A program that has all of them in its own folder never comes here.
    // A module initializer, since a cell can touch any type of the library first, and the handler has to be there by then.
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255:The 'ModuleInitializer' attribute should not be used in libraries", Justification = "No other code runs early enough.")]
    internal static void Start()
    {
        var context = new FSharpAssemblies();
        Default.Resolving += (_, name) => PathOf(name) is { } path ? context.LoadFromAssemblyPath(path) : null;
    }

    // Older libraries ask for an older FSharp.Core, which the process could give. Each name is asked for in the version that lies here, so that all get one.
    protected override Assembly? Load(AssemblyName assemblyName) =>
        PathOf(assemblyName) is { } path ? Default.LoadFromAssemblyName(AssemblyName.GetAssemblyName(path)) : null;

    private static string? PathOf(AssemblyName name) => Paths.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == name.Name);

    // Beside the library; in the package in a folder of their own, where NuGet does not hand them to the compiler as if they were the library's.
    private static string Folder()
    {
        var own = Path.GetDirectoryName(typeof(FSharpAssemblies).Assembly.Location) ?? "";
        var isolated = Path.GetFullPath(Path.Combine(own, "..", "..", "isolated"));
        return Directory.Exists(isolated) ? isolated : own;
    }
}
