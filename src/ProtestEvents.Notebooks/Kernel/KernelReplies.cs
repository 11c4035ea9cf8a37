using System.Text.Json.Nodes;
using ProtestEvents.Notebooks.Sessions.Assistance;
using ProtestEvents.Notebooks.Sessions.Compiling;

namespace ProtestEvents.Notebooks.Kernel;

/// <summary>Answers to questions about a cell that is being written, as lines of JSON whose content is that of Jupyter's messages.</summary>
internal static class KernelReplies
{
    /// <summary>Said once, before anything is asked: the program could be started.</summary>
    public static string Ready { get; } = new JsonObject { ["event"] = "ready" }.ToJsonString();

    public static string Complete(CompletionList list) => Line("complete_reply", new JsonObject
    {
        ["matches"] = new JsonArray([.. list.Completions.Select(completion => (JsonNode)completion.Text)]),
        ["cursor_start"] = list.Start,
        ["cursor_end"] = list.End,
        // What front ends show beside the names; the key is the one that IPython uses.
        ["metadata"] = new JsonObject
        {
            ["_jupyter_types_experimental"] = new JsonArray(
            [
                .. list.Completions.Select(completion => new JsonObject
                {
                    ["text"] = completion.Text,
                    ["type"] = completion.Kind,
                    ["signature"] = completion.Signature,
                    ["start"] = list.Start,
                    ["end"] = list.End,
                }),
            ]),
        },
    });

    public static string Inspect(Inspection? found) => Line("inspect_reply", new JsonObject
    {
        ["found"] = found is not null,
        ["metadata"] = new JsonObject(),
        ["data"] = found is null
            ? new JsonObject()
            : new JsonObject
            {
                ["text/plain"] = found.Documentation.Length == 0 ? found.Signature : $"{found.Signature}\n\n{found.Documentation}",
            },
    });

    public static string IsComplete(string code) => CellEnd.Read(code) switch
    {
        CellCompleteness.Complete => Line("is_complete_reply", new JsonObject { ["status"] = "complete" }),
        CellCompleteness.Invalid => Line("is_complete_reply", new JsonObject { ["status"] = "invalid" }),
        _ => Line("is_complete_reply", new JsonObject { ["status"] = "incomplete", ["indent"] = CellEnd.NextIndent(code) }),
    };

    private static string Line(string name, JsonObject content) => new JsonObject { ["event"] = name, ["content"] = content }.ToJsonString();
}
