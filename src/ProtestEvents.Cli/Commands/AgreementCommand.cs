namespace ProtestEvents.Cli;

internal static class AgreementCommand
{
    public static Command Create()
    {
        var data = RecordOptions.Data();
        var format = RecordOptions.Format("text", "json", "csv");
        var command = new Command("agreement", "How far independent codings of a record's texts agree: the folders in its folder coding.") { data, format };
        command.SetAction(parsed =>
        {
            var record = RecordOptions.NeededFolder(parsed.GetValue(data));
            var folder = Path.Combine(record, "coding");
            var codings = TextCoding.LoadAll(folder, record);
            if (codings.Count < 2)
                throw new UsageException($"Found no second coding in '{folder}', expected a folder there for each, with its tables.");

            var report = AgreementReport.Of(codings);
            if (parsed.GetValue(format) == "csv")
                Console.Out.Write(report.ToCsv());
            else
                Results.Write(parsed.GetValue(format)!, report.UnitTable(), report.Table());
            return CommandLine.Well;
        });
        return command;
    }
}
