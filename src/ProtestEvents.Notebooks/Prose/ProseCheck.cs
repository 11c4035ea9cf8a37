using System.Globalization;
using ProtestEvents.Notebooks.Running;

namespace ProtestEvents.Notebooks.Prose;

/// <summary>
/// Holds the numbers and dates of a notebook's text against the outputs of its run. A single word from two to nine is checked only before
/// a word that an output counts too (<c>three sources</c> where an output has <c>4 sources</c>), and then against those counts; <c>one</c> never is.
/// </summary>
public static class ProseCheck
{
    /// <summary>
    /// The numbers in Markdown cells that no output of the run shows, in reading order. None for a notebook that was not run, or not to its
    /// end: its outputs are not all there.
    /// </summary>
    public static IReadOnlyList<ProseFinding> Findings(NotebookRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (run.Status != RunStatus.Ran)
            return [];
        var numbers = OutputReader.Read(run.Executed);
        return
        [
            .. run.Executed.Cells.Where(cell => cell.Kind == CellKind.Markdown)
                .SelectMany(cell => MarkdownProse.Read(cell.Source)
                    .SelectMany(block => Findings(block, numbers))
                    .OrderBy(found => found.Place)
                    .Select(found => Finding(cell, run.Executed.Cells.Length, found))),
        ];
    }

    private static IEnumerable<(int Place, string Number, string Message)> Findings(ProseBlock block, OutputNumbers numbers)
    {
        var mentions = block.Mentions().ToList();
        foreach (var mention in mentions.Where(mention => !block.AllMarks.Any(mark => mark.Exempts(mention))))
        {
            if (Sentence(block, mention, numbers) is { } sentence)
                yield return (block.Source.Place(mention.Start), Spelled(block, mention), sentence);
        }

        foreach (var mark in block.AllMarks.Where(mark => mark.Spelled is not null))
        {
            if (mark.Named.IsEmpty)
                yield return (mark.Place, mark.Spelled!, "The mark “not from data:” names no number; name those it exempts, or leave the colon out to exempt the paragraph.");
            foreach (var named in mark.Named.Where(named => !mentions.Any(mention => ExemptionMark.Same(named, mention))))
            {
                var number = Meaning(named);
                yield return (mark.Place, number, $"The mark exempts {number}, which its paragraph does not hold; take it out of the mark, or write it as the text does.");
            }
        }
    }

    private static string? Sentence(ProseBlock block, Mention mention, OutputNumbers numbers)
    {
        var spelled = Spelled(block, mention);
        var mark = $"or the mark <!-- not from data: {spelled} --> at the end of the paragraph.";
        if (!mention.IsSmallWord)
        {
            if (numbers.Shows(mention))
                return null;
            var meaning = Meaning(mention);
            var read = meaning == spelled ? "" : $" (read as {meaning})";
            return $"“{spelled}”{read} stands in no output of this run; expected is a number that one shows, {mark}";
        }

        if (mention.AnyOf[0] is not Quantity { Value: > 1 } quantity || numbers.Counts(mention.Counted) is not { } counts || counts.Contains(quantity.Value))
            return null;
        var shown = string.Join(", ", counts.Take(5).Select(value => value.ToString(CultureInfo.InvariantCulture)));
        return $"“{spelled}” counts something that outputs of this run count as {shown}{(counts.Count > 5 ? ", …" : "")}; expected is one of these, {mark}";
    }

    private static string Spelled(ProseBlock block, Mention mention) => Visible(block.Text[mention.Start..mention.End]);

    private static string Meaning(Mention mention) => mention.AnyOf[0] switch
    {
        Quantity quantity => string.Concat(
            quantity.IsNegative ? "-" : "", quantity.Value.ToString("0.############################", CultureInfo.InvariantCulture), quantity.IsPercent ? " %" : ""),
        CalendarDate date => string.Join(' ', new[]
        {
            date.Day?.ToString(CultureInfo.InvariantCulture),
            date.Month is { } month ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) : null,
            date.Year?.ToString(CultureInfo.InvariantCulture),
        }.OfType<string>()),
        Decade decade => string.Create(CultureInfo.InvariantCulture, $"{decade.FirstYear}s"),
        ClockTime time => string.Create(CultureInfo.InvariantCulture, $"{time.Hour}:{time.Minute:00}"),
        _ => "",
    };

    private static ProseFinding Finding(Cell cell, int count, (int Place, string Number, string Message) found)
    {
        var line = 1 + cell.Source.AsSpan(0, Math.Clamp(found.Place, 0, cell.Source.Length)).Count('\n');
        return new(cell.Number, count, line, Visible(cell.Source.Split('\n')[line - 1].Trim()), found.Number, found.Message);
    }

    // A notebook's text must not speak to the terminal.
    private static string Visible(string text) =>
        string.Concat(text.Select(letter => letter is '\n' or '\t' ? ' ' : char.IsControl(letter) ? '\ufffd' : letter));
}
