namespace ProtestEvents.Cli;

internal static class ValidateCommand
{
    public static Command Create()
    {
        var data = RecordOptions.Data();
        var format = RecordOptions.Format("text", "json");
        var command = new Command("validate", "Checks a record and prints every finding.") { data, format };
        command.SetAction(parsed =>
        {
            var folder = RecordOptions.NeededFolder(parsed.GetValue(data));
            var reading = Dataset.Read(folder);
            Findings.Write(reading.Findings, parsed.GetValue(format)!);
            var errors = reading.Findings.Count(finding => finding.Severity == Severity.Error);
            Console.Error.WriteLine(reading.Dataset is { } dataset
                ? FormattableString.Invariant($"{folder}: valid; {dataset.Reports.Count} reports, {dataset.Figures.Count} figures, {dataset.Demands.Count} demands, {dataset.Claims.Count} claims, {dataset.Citations.Count} citations.")
                : FormattableString.Invariant($"{folder}: {errors} {(errors == 1 ? "error" : "errors")}."));
            return reading.Dataset is null ? CommandLine.Wrong : CommandLine.Well;
        });
        return command;
    }
}
