using Markdig.Syntax;

namespace ProtestEvents.Notebooks;

/// <summary>
/// Checks the numbers and dates of a notebook's text against the outputs of its run. A single word from two to nine is checked only before a word that
/// an output counts too: <c>three sources</c> is checked when an output has <c>4 sources</c>. The word <c>one</c> is never checked.
/// </summary>
public static class ProseCheck
{
    /// <summary>
    /// The numbers in Markdown cells that no output of the run shows, in reading order. Empty for a notebook that was not run to its end, because outputs
    /// are missing, and for a notebook whose first Markdown cell has <c>&lt;!-- notebook not from data --&gt;</c>.
    /// </summary>
    public static IReadOnlyList<ProseFinding> Findings(NotebookRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var texts = run.Executed.Cells.Where(cell => cell.Kind == CellKind.Markdown).ToList();
        if (run.Status != RunStatus.Ran || texts.Count == 0 || IsExempt(texts[0]))
            return [];
        var numbers = new OutputNumbers(run.Executed);
        return [.. texts.SelectMany(cell => ProseBlock.Read(cell.Source).SelectMany(block => Findings(cell, run.Executed.Cells.Length, block, numbers)))];
    }

    private static bool IsExempt(Cell first) =>
        MarkdownRendering.Parse(first.Source)?.Descendants<CommentInline>().Any(comment => ExemptionMark.IsForNotebook(comment.Text)) == true;

    private static IEnumerable<ProseFinding> Findings(Cell cell, int cells, ProseBlock block, OutputNumbers numbers)
    {
        var mentions = NumberReader.Read(block.Text).ToList();
        foreach (var mention in mentions.Where(mention => !block.Marks.Any(mark => mark.Exempts(mention))))
        {
            if (Sentence(mention, numbers) is { } sentence)
                yield return Finding(mention.Start, mention.Text, sentence);
        }

        foreach (var mark in block.Marks.Where(mark => mark.Named is not null))
        {
            foreach (var named in mark.Named!.Value.Where(named => !mentions.Any(named.IsSameAs)))
            {
                yield return Finding(
                    mark.Before,
                    named.Text,
                    $"The mark exempts {named.Text}, which its paragraph does not hold; take it out of the mark, or write it as the text does.");
            }
        }

        ProseFinding Finding(int place, string number, string message)
        {
            var line = block.LineOf(place);
            return new(cell.Number, cells, line, Visible(cell.Source.Split('\n').ElementAtOrDefault(line - 1)?.Trim() ?? ""), Visible(number), message);
        }
    }

    private static string? Sentence(ToldNumber mention, OutputNumbers numbers)
    {
        var spelled = Visible(mention.Text);
        var mark = $"or the mark <!-- not from data: {spelled} --> at the end of the paragraph.";
        if (!mention.IsSmallWord)
        {
            return numbers.Shows(mention)
                ? null
                : $"“{spelled}”{ReadAs(mention)} stands in no output of this run; expected is a number that one shows, {mark}";
        }

        if (mention.Value == 1 || numbers.Counts(mention.Counted) is not { } counts || counts.Contains(mention.Value!.Value))
            return null;
        var shown = string.Join(", ", counts.Take(5).Select(value => value.ToString(CultureInfo.InvariantCulture)));
        var more = counts.Count > 5 ? ", …" : "";
        return $"“{spelled}” counts {mention.Counted}, which outputs of this run count as {shown}{more}; expected is one of these, {mark}";
    }

    private static string ReadAs(ToldNumber mention) =>
        mention is { Date: null, Value: { } value } && mention.Text.Any(letter => char.IsLetter(letter) || letter == ',')
        ? string.Create(CultureInfo.InvariantCulture, $" (read as {value:0.####})")
        : "";

    // Text of a notebook must not control the terminal.
    private static string Visible(string text) =>
        string.Concat(text.Select(letter => letter is '\n' or '\t' ? ' ' : char.IsControl(letter) ? '\ufffd' : letter));
}
