namespace ProtestEvents.Notebooks;

/// <summary>Compares the outputs stored in a notebook with the outputs of a run.</summary>
public static class StoredOutputs
{
    private const int ShownLength = 100;

    /// <summary>The first difference of every cell whose stored outputs are not those of the run, as sentences.</summary>
    public static IReadOnlyList<string> Differences(NotebookRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (run.Reason is { } reason)
            return [$"{run.Name}: {reason}; its stored outputs were not checked."];
        // A .dib file stores no outputs, so none of them is out of date.
        if (run.Stored.Format == NotebookFormat.Dib)
            return [];
        return
        [
            .. run.CellsLeftOut.Select(cell => string.Create(
                CultureInfo.InvariantCulture, $"{run.Name}, cell {cell.Number}: it is written in {cell.Language}, and only C# is run; its stored outputs were not checked.")),
            .. run.Stored.Cells.Zip(run.Executed.Cells)
                .Where(pair => pair.First.Kind == CellKind.Code)
                .Select(pair => (pair.First.Number, Difference: Difference(pair.First, pair.Second) ?? OldPicture(pair.First)))
                .Where(cell => cell.Difference is not null)
                .Select(cell => string.Create(CultureInfo.InvariantCulture, $"{run.Name}, cell {cell.Number}: {cell.Difference}")),
        ];
    }

    private static string? Difference(Cell stored, Cell now)
    {
        var before = Lines(stored).ToList();
        var after = Lines(now).ToList();
        for (var index = 0; index < Math.Max(before.Count, after.Count); index++)
        {
            var old = index < before.Count ? before[index] : default;
            var young = index < after.Count ? after[index] : default;
            if (old == young)
                continue;
            if (old.Place == young.Place)
                return $"{old.Place} is {Quote(old.Text, young.Text)} in the file and {Quote(young.Text, old.Text)} in the run.";
            return young.Place is null || (old.Place is not null && before.Count > after.Count)
                ? $"the file has {old.Place} ({Quote(old.Text, "")}), the run has not."
                : $"the run has {young.Place} ({Quote(young.Text, "")}), the file has not.";
        }

        return stored.ExecutionCount == now.ExecutionCount
            ? null
            : $"its execution count is {Count(stored)} in the file and {Count(now)} in the run.";
    }

    private static string? OldPicture(Cell stored) => stored.Outputs
        .Select((output, index) => (Place: index + 1, Html: OutputRendering.OwnHtml(output)))
        .Where(output => output.Html is not null && ChartPictures.OutOfDate(output.Html).Any())
        .Select(output => string.Create(CultureInfo.InvariantCulture, $"output {output.Place} has a picture of another chart than the one beside it."))
        .FirstOrDefault();

    // Pictures are not compared, because they may differ between machines. A key ties each picture to its chart.
    private static IEnumerable<(string? Place, string Text)> Lines(Cell cell) => cell.Outputs.SelectMany((output, index) =>
        Parts(output).SelectMany(part => part.Text.Split('\n').Select((line, number) => ((string?)string.Create(
            CultureInfo.InvariantCulture, $"output {index + 1} ({part.Kind}) line {number + 1}"), line))));

    private static IEnumerable<(string Kind, string Text)> Parts(Output output) => output switch
    {
        StreamOutput stream => [(stream.Name, stream.Text)],
        ValueOutput value => value.Data.All.Select(part => ($"{(value is DisplayOutput ? "display" : "result")}, {part.Key}", Text(part.Key, part.Value))),
        ErrorOutput error => [("error", $"{error.Name}: {error.Message}\n{string.Join("\n", error.Traceback)}")],
        _ => [],
    };

    private static string Text(string mimeType, string data) =>
        OutputJson.IsJson(mimeType) ? JupyterJson.Write(JupyterJson.Sorted(JupyterJson.Parse(data)), 1)
            : mimeType == "text/html" ? ChartPictures.Without(data) : data;

    // A long line is shown from shortly before the first difference.
    private static string Quote(string text, string other)
    {
        var same = text.AsSpan().CommonPrefixLength(other);
        var start = same < ShownLength / 2 ? 0 : same - 20;
        var shown = text.Length - start <= ShownLength ? text[start..] : string.Concat(text.AsSpan(start, ShownLength), "…");
        return $"“{(start > 0 ? "…" : "")}{shown}”";
    }

    private static string Count(Cell cell) => cell.ExecutionCount?.ToString(CultureInfo.InvariantCulture) ?? "empty";
}
