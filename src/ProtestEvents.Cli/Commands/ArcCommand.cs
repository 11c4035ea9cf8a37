namespace ProtestEvents.Cli;

internal static class ArcCommand
{
    public static Command Create()
    {
        var from = RecordOptions.Episode("from", "The id of the first episode; pea list episodes names them.");
        var to = RecordOptions.Episode("to", "The id of the last episode.");
        var command = new Command("arc", "What happened from one episode to another, which figures and demands recur, and what stands behind each year.") { from, to };
        return RecordOptions.Analysis(command, (parsed, record) =>
        {
            var arc = record.Arc(RecordOptions.Asked(parsed.GetValue(from), record), RecordOptions.Asked(parsed.GetValue(to), record));
            return (arc.Summary(), [arc.Table(), arc.FigureTable(), arc.Demands.Table(), arc.LinkTable(), arc.CoverageTable()]);
        });
    }
}
