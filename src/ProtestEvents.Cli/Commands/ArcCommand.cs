using System.CommandLine;

namespace ProtestEvents.Cli;

/// <summary><c>pea arc</c>: the years from one episode to another.</summary>
internal static class ArcCommand
{
    public static Command Create()
    {
        var from = RecordOptions.Episode("from", "The id of the first episode; pea list episodes names them.");
        var to = RecordOptions.Episode("to", "The id of the last episode.");
        var tier = RecordOptions.Tier();
        var data = RecordOptions.Data();
        var all = RecordOptions.All();
        var format = RecordOptions.Format("text", "json");
        var command = new Command("arc", "What happened from one episode to another, which figures and demands recur, and what stands behind each year.") { from, to, tier, data, all, format };
        command.SetAction(parsed =>
        {
            var record = RecordOptions.Load(parsed.GetValue(data), parsed.GetValue(tier)!);
            var arc = record.Arc(RecordOptions.Asked(parsed.GetValue(from), record), RecordOptions.Asked(parsed.GetValue(to), record));
            Results.Write(parsed.GetValue(format)!, parsed.GetValue(all), arc.Summary(), arc.Table(), arc.FigureTable(), arc.Demands.Table(), arc.LinkTable(), arc.CoverageTable());
            return CommandLine.Well;
        });
        return command;
    }
}
