using System.CommandLine;

namespace ProtestEvents.Cli;

/// <summary><c>pea arc</c>: the years from one episode to another.</summary>
internal static class ArcCommand
{
    public static Command Create()
    {
        var from = new Argument<string>("from") { Description = "The id of the first episode." };
        var to = new Argument<string>("to") { Description = "The id of the last episode." };
        var tier = RecordOptions.Tier();
        var data = RecordOptions.Data();
        var format = RecordOptions.Format("text", "json");
        var command = new Command("arc", "What happened from one episode to another, which figures and demands recur, and what stands behind each year.") { from, to, tier, data, format };
        command.SetAction(parsed =>
        {
            var arc = RecordOptions.Load(parsed.GetValue(data), parsed.GetValue(tier)!).Arc(parsed.GetValue(from)!, parsed.GetValue(to)!);
            Results.Write(parsed.GetValue(format)!, arc.Table(), arc.FigureTable(), arc.Demands.Table(), arc.LinkTable(), arc.CoverageTable());
            return CommandLine.Well;
        });
        return command;
    }
}
