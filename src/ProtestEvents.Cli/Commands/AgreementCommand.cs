namespace ProtestEvents.Cli;

/// <summary><c>pea agreement</c>: how far the codings beside a record agree.</summary>
internal static class AgreementCommand
{
    public static Command Create()
    {
        var data = RecordOptions.Data();
        var format = RecordOptions.Format("text", "json", "csv");
        var command = new Command("agreement", "How far independent codings of a record's texts agree: the folders in its folder coding.") { data, format };
        command.SetAction(parsed => Run(parsed.GetValue(data), parsed.GetValue(format)!));
        return command;
    }

    private static int Run(string? named, string format)
    {
        var record = RecordOptions.NeededFolder(named);
        var folder = Path.Combine(record, "coding");
        var codings = TextCoding.LoadAll(folder, record);
        if (codings.Count < 2)
            throw new UsageException($"Found no second coding in '{folder}', expected a folder there for each, with its tables.");

        var report = AgreementReport.Of(codings);
        if (format == "csv")
            Console.Out.Write(report.ToCsv());
        else
            Results.Write(format, report.UnitTable(), report.Table());
        return CommandLine.Well;
    }
}
