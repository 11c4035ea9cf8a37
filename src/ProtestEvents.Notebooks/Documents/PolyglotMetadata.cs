using System.Text.Json.Nodes;

namespace ProtestEvents.Notebooks;

/// <summary>The metadata that Polyglot Notebooks writes into an <c>.ipynb</c> file of C# cells.</summary>
internal static class PolyglotMetadata
{
    public static JsonObject OfNotebook => (JsonObject)JsonNode.Parse(
        """
        {
          "kernelspec": { "display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp" },
          "language_info": { "file_extension": ".cs", "mimetype": "text/x-csharp", "name": "polyglot-notebook", "pygments_lexer": "csharp" },
          "polyglot_notebook": { "kernelInfo": { "defaultKernelName": "csharp", "items": [ { "aliases": [], "name": "csharp" } ] } }
        }
        """)!;

    public static JsonObject OfCell(string kernel) => new()
    {
        ["dotnet_interactive"] = new JsonObject { ["language"] = kernel },
        ["polyglot_notebook"] = new JsonObject { ["kernelName"] = kernel },
    };
}
