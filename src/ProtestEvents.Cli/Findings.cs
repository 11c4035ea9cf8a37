using System.Text.Json.Serialization;

namespace ProtestEvents.Cli;

/// <summary>Prints findings: a line each, or as JSON.</summary>
internal static class Findings
{
    private static readonly JsonSerializerOptions Json = new(Results.Json) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static void Write(IEnumerable<Finding> findings, string format, TextWriter output)
    {
        if (format == "json")
        {
            output.WriteLine(JsonSerializer.Serialize(findings, Json));
            return;
        }

        foreach (var finding in findings)
            output.WriteLine(finding);
    }
}
