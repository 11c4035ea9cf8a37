using System.Text.Json.Nodes;

namespace ProtestEvents.Notebooks.Documents;

/// <summary>
/// What <c>.dib</c> files are made of: cells that begin with a line <c>#!kernel</c>, and a first part <c>#!meta</c> of JSON. As .NET Interactive
/// reads them, a line is such a beginning only when it is the name of a kernel and nothing else.
/// </summary>
internal static class DibFormat
{
    public const string Meta = "meta";
    public const string Markdown = "markdown";
    public const string CSharp = "csharp";
    public const string Raw = "raw";

    private static readonly Dictionary<string, string> Kernels = new(StringComparer.Ordinal)
    {
        ["csharp"] = CSharp,
        ["c#"] = CSharp,
        ["C#"] = CSharp,
        ["cs"] = CSharp,
        ["fsharp"] = "fsharp",
        ["f#"] = "fsharp",
        ["F#"] = "fsharp",
        ["fs"] = "fsharp",
        ["pwsh"] = "pwsh",
        ["powershell"] = "pwsh",
        ["html"] = "html",
        ["javascript"] = "javascript",
        ["js"] = "javascript",
        ["mermaid"] = "mermaid",
        ["markdown"] = Markdown,
        ["md"] = Markdown,
        ["sql"] = "sql",
        ["kql"] = "kql",
        ["http"] = "http",
        ["value"] = "value",
        ["python"] = "python",
        ["r"] = "r",
        ["raw"] = Raw,
    };

    /// <summary>The kernels a file may name: the known ones and those that its own metadata declares.</summary>
    public static IReadOnlyDictionary<string, string> KernelsOf(JsonObject? metadata)
    {
        var names = new Dictionary<string, string>(Kernels, StringComparer.Ordinal);
        if ((metadata?["kernelInfo"] as JsonObject)?["items"] is not JsonArray declared)
            return names;
        foreach (var kernel in declared.OfType<JsonObject>())
        {
            if (LineArrays.Join(kernel["name"]) is not { Length: > 0 } name)
                continue;
            var known = names.GetValueOrDefault(name, name);
            names[name] = known;
            foreach (var alias in (kernel["aliases"] as JsonArray ?? []).Select(LineArrays.Join).OfType<string>())
                names.TryAdd(alias, known);
        }

        return names;
    }

    /// <summary>The kernel that a line names as the beginning of a cell; null for any other line.</summary>
    public static string? Beginning(string line, IReadOnlyDictionary<string, string> kernels) =>
        line.StartsWith("#!", StringComparison.Ordinal) && kernels.TryGetValue(line[2..].TrimEnd(), out var kernel) ? kernel : null;

    public static bool IsMeta(string line) => line.TrimEnd() == "#!" + Meta;

    /// <summary>The kernel of cells that name none.</summary>
    public static string DefaultKernel(JsonObject? metadata) =>
        LineArrays.Join((metadata?["kernelInfo"] as JsonObject)?["defaultKernelName"]) is { Length: > 0 } name ? name : CSharp;
}
