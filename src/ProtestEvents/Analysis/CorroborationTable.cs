namespace ProtestEvents;

public sealed partial record Corroboration
{
    private const string OwnName = "The source itself: it says so in its own name, or in its author's, and names no other speaker.";

    /// <summary>The statements by origin: who said it, who printed it, and what it goes back to.</summary>
    public override Table<CitedRow> Table()
    {
        var rows = Origins.SelectMany(group => group.Rows.Select(told => told.Row)).ToList();
        var origins = Origins.SelectMany(group => group.Rows.Select(told => (told.Row, told.GoesBackTo, group.Origin))).ToDictionary(told => told.Row);
        var columns = new Columns<CitedRow>
        {
            { "row", row => row, "Mention", row => row is Figure figure ? $"{figure.Quantity} ({figure.Id})" : row.Id },
            { "counts", row => row is Figure figure ? Scope.Of(figure).Describe(Dataset) : null, "Counts" },
            { "stated_by", row => row.StatedBy, "Said by", row => row.StatedBy.Name + (SpeaksForItself(row) ? ", the source itself" : "") },
            { "via", row => row.ViaIds, "Passed on by", row => string.Join(", ", row.Via.Select(actor => actor.Name)) },
            { "source", row => row.SourceId, "Printed in", row => Selections.Name(row.Source) },
            { "origin", row => origins[row].Origin, "Goes back to", row => origins[row].GoesBackTo },
        };
        var differences = string.Join(", ", Differences);
        return new("Mentions and their origins", rows, columns.Where(column => column.Name != "counts" || Mentions.Any(row => row is Figure)))
        {
            Caption = Selections.Caption(Dataset, Mentions.Select(row => row.Source)),
            Footnotes =
            [
                Sentence,
                .. rows.Exists(SpeaksForItself) ? [OwnName] : Array.Empty<string>(),
                .. differences.Length == 0 ? Array.Empty<string>() : [$"They give one number and do not all count the same; they differ in: {differences}."],
            ],
        };
    }

    private static bool SpeaksForItself(CitedRow row) => row.ViaIds.Count == 0 && row.StatedBy.IsWithin(row.Source.Actor);
}
