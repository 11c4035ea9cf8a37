namespace ProtestEvents.Cli;

internal static class EventsImportCommand
{
    private const string EraseLine = "\r\u001b[K";

    public static Command Create()
    {
        var files = new Argument<string[]>("file") { Description = "Files, or patterns as exports/*.csv: text, text in gzip, or Parquet.", Arity = ArgumentArity.OneOrMore };
        var layout = new Option<string>("--layout") { Description = "How they are laid out: acled, ucdp or gdelt.", Required = true };
        layout.AcceptOnlyFromAmong([.. EventLayout.All.Select(known => known.Name)]);
        var store = EventsCommand.Store();
        var command = new Command("import", "Reads files of events into a store, all of them or none; rows that do not fit are counted and kept with the reason.") { files, layout, store };
        command.SetAction((parsed, cancellation) =>
        {
            var address = parsed.GetValue(store)!;
            using var events = EventStore.Open(address);
            var progress = Console.IsErrorRedirected ? null : new Progress();
            try
            {
                foreach (var file in events.Import(parsed.GetValue(files)!, EventLayout.Named(parsed.GetValue(layout)!), progress, cancellation))
                    Write(file, address);
            }
            catch (OperationCanceledException)
            {
                throw new UsageException("The import was stopped; the store is as it was.");
            }

            return Task.FromResult(CommandLine.Well);
        });
        return command;
    }

    private static void Write(ImportedFile file, string store)
    {
        if (!Console.IsErrorRedirected)
            Console.Error.Write(EraseLine);
        Console.Out.WriteLine(file);
        if (file.Rejected > 0)
            Console.Error.WriteLine($"Rows of {file.Name} that do not fit, with line and reason: pea events info --rejected --store {store}");
    }

    /// <summary>One line that moves, at most ten times a second.</summary>
    private sealed class Progress : IProgress<ImportProgress>
    {
        private const long Pause = 100;

        private long told = -Pause;

        public void Report(ImportProgress value)
        {
            if (Environment.TickCount64 - told < Pause)
                return;
            told = Environment.TickCount64;
            var percent = value.Total == 0 ? 100 : 100 * value.Read / value.Total;
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"{EraseLine}{percent,3} %  {value.File}"));
        }
    }
}
