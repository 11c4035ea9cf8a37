using System.Text.Json.Nodes;

namespace ProtestEvents.Notebooks.Documents;

/// <summary>The metadata that Polyglot Notebooks writes into an <c>.ipynb</c> file.</summary>
internal static class PolyglotMetadata
{
    public static JsonObject Kernelspec => new() { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = ".net-csharp" };

    public static JsonObject LanguageInfo => new()
    {
        ["file_extension"] = ".cs",
        ["mimetype"] = "text/x-csharp",
        ["name"] = "polyglot-notebook",
        ["pygments_lexer"] = "csharp",
    };

    public static JsonObject KernelInfo => new()
    {
        ["defaultKernelName"] = "csharp",
        ["items"] = new JsonArray(new JsonObject { ["aliases"] = new JsonArray(), ["name"] = "csharp" }),
    };

    /// <summary>The metadata of a code cell of a kernel.</summary>
    public static JsonObject OfCell(string kernel) => new()
    {
        ["dotnet_interactive"] = new JsonObject { ["language"] = kernel },
        ["polyglot_notebook"] = new JsonObject { ["kernelName"] = kernel },
    };

    /// <summary>The metadata of a notebook that a <c>.dib</c> file's own stands in, with what every host expects beside it.</summary>
    public static JsonObject OfNotebook(JsonObject? dib)
    {
        var all = new JsonObject { ["kernelspec"] = Kernelspec, ["language_info"] = LanguageInfo };
        foreach (var (name, value) in dib ?? [])
        {
            if (name != "kernelInfo")
                all[name] = value?.DeepClone();
        }

        all["polyglot_notebook"] = new JsonObject { ["kernelInfo"] = dib?["kernelInfo"]?.DeepClone() ?? KernelInfo };
        return (JsonObject)JupyterJson.Sorted(all)!;
    }

    /// <summary>What of a notebook's metadata a <c>.dib</c> file's own must say: all that does not follow from its being C#.</summary>
    public static JsonObject ForDib(JsonObject? notebook)
    {
        var all = new JsonObject { ["kernelInfo"] = (notebook?["polyglot_notebook"] as JsonObject)?["kernelInfo"]?.DeepClone() ?? KernelInfo };
        foreach (var (name, value) in notebook ?? [])
        {
            var follows = name == "polyglot_notebook"
                || (name == "kernelspec" && JsonNode.DeepEquals(value, Kernelspec))
                || (name == "language_info" && JsonNode.DeepEquals(value, LanguageInfo));
            if (!follows)
                all[name] = value?.DeepClone();
        }

        return all;
    }
}
