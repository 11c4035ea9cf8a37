using System.CommandLine;
using ProtestEvents.Bulk;

namespace ProtestEvents.Cli.Commands;

/// <summary><c>pea events import</c>: files of events into a store.</summary>
internal static class EventsImportCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("file") { Description = "Files, or patterns as exports/*.csv: text, text in gzip, or Parquet.", Arity = ArgumentArity.OneOrMore };
        var layout = new Option<string>("--layout") { Description = "How they are laid out: acled, ucdp or gdelt.", Required = true };
        layout.AcceptOnlyFromAmong([.. EventLayout.All.Select(known => known.Name)]);
        var store = EventsCommand.Store();
        var command = new Command("import", "Reads files of events into a store, all of them or none; rows that do not fit are counted and kept with the reason.") { files, layout, store };
        command.SetAction((parsed, cancellation) =>
        {
            using var events = EventStore.Open(parsed.GetValue(store)!);
            foreach (var file in events.Import(parsed.GetValue(files)!, EventLayout.Named(parsed.GetValue(layout)!), progress: null, cancellation))
                Console.Out.WriteLine(file);
            return Task.FromResult(CommandLine.Well);
        });
        return command;
    }
}
