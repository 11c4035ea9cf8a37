using System.Text.Encodings.Web;
using System.Text.Json;

namespace ProtestEvents.Cli;

/// <summary>Prints findings: a line each, or as JSON.</summary>
internal static class Findings
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static void Write(IEnumerable<Finding> findings, string format, TextWriter output)
    {
        if (format == "json")
        {
            var rows = findings.Select(finding => new
            {
                file = finding.File,
                row = finding.Row,
                column = finding.Column,
                code = finding.Code,
                severity = finding.Severity == Severity.Error ? "error" : "warning",
                message = finding.Message,
            });
            output.WriteLine(JsonSerializer.Serialize(rows, Json));
            return;
        }

        foreach (var finding in findings)
            output.WriteLine(finding);
    }
}
