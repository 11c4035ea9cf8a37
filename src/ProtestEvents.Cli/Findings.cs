using System.Text.Json.Serialization;

namespace ProtestEvents.Cli;

internal static class Findings
{
    private static readonly JsonSerializerOptions Json = new(Results.Json) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static void Write(IEnumerable<Finding> findings, string format)
    {
        if (format == "json")
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(findings, Json));
            return;
        }

        foreach (var finding in findings)
            Console.Out.WriteLine(finding);
    }
}
