namespace ProtestEvents;

/// <summary>The answer to a question in two to five sentences, computed from the record. Each number leads to the rows behind it.</summary>
/// <param name="Title">What was asked.</param>
/// <param name="Sentences">The sentences.</param>
public sealed record Summary(string Title, ValueList<SummarySentence> Sentences) : Showable
{
    /// <summary>Which sources it rests on, and how they were selected.</summary>
    public string Caption { get; init; } = "";

    /// <summary>The sentences as HTML, and below them the rows behind each number, all text escaped.</summary>
    public override string ToHtml()
    {
        var html = new StringBuilder($"<section class=\"pea-summary {Markup.NoMath}\" aria-label=\"{Markup.Escape(Title)}\">\n<p><strong>").Append(Markup.Escape(Title)).Append("</strong></p>\n<ul>\n");
        foreach (var sentence in Sentences)
            html.Append("<li>").Append(sentence.Marked).Append("</li>\n");
        html.Append("</ul>\n");
        var grounds = Explain().PartsHtml();
        if (grounds.Length > 0)
            html.Append("<details><summary>Sources, and the rows behind each number</summary>").Append(grounds).Append("</details>\n");
        return html.Append("</section>\n").ToString();
    }

    /// <summary>The title and the sentences, one after the other.</summary>
    public override string ToString() => string.Concat(
        Sentences.Select(sentence => TextWrap.Hanging(Markup.Plain(sentence.Text), 96, "• ", "  ")).Prepend(Markup.Plain(Title) + "\n\n"));

    /// <summary>The numbers of each sentence, with the ids of the rows behind each number. <c>data.Explain(id)</c> explains such a row.</summary>
    public Explanation Explain() => new(
        Title,
        [
            .. Caption.Length == 0 ? Array.Empty<Explanation>() : [new(Caption)],
            .. Sentences.Where(sentence => sentence.Numbers.Count > 0).Select(sentence => new Explanation(sentence.Text, sentence.Numbers
                .Where(number => number.Rows.Count > 0)
                .Select(number => new Explanation($"{number.Text}: {string.Join(", ", number.Rows.Select(row => row.Id))}")).ToValueList())),
        ]);
}

/// <summary>One sentence of a summary.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Numbers">
/// Its numbers, in the order in which they stand in it, each with the reports, figures, demands, claims or links behind it; with no rows when it
/// counts what the record does not have.
/// </param>
public sealed record SummarySentence(string Text, ValueList<(string Text, ValueList<CitedRow> Rows)> Numbers) : Showable
{
    /// <summary>The columns of a sentence.</summary>
    public static IReadOnlyList<Column<SummarySentence>> Columns { get; } = new Columns<SummarySentence>
    {
        { "text", sentence => sentence.Text, "Sentence" },
        { "rows", sentence => sentence.Numbers.SelectMany(number => number.Rows).Distinct(), "Rows" },
    };

    /// <summary>The sentence.</summary>
    public override string ToString() => Text;

    internal string Marked { get; private init; } = Markup.Escape(Text);

    /// <summary>A sentence from a template with texts, <see cref="SummaryNumber"/>s and parts that are sentences. All of it is text and never markup.</summary>
    internal static SummarySentence Of(FormattableString sentence)
    {
        var holes = sentence.GetArguments();
        var marked = holes.Select(hole => hole switch
        {
            SummaryNumber number => $"<b title=\"{Markup.Escape(number.Behind)}\">{Markup.Escape(number.Text)}</b>",
            SummarySentence part => part.Marked,
            _ => Markup.Escape(hole?.ToString() ?? ""),
        }).ToArray<object>();
        var numbers = holes.SelectMany(hole => hole is SummaryNumber number ? [(number.Text, number.Rows)] : hole is SummarySentence part ? part.Numbers : []);
        return new SummarySentence(FormattableString.Invariant(sentence), numbers.ToValueList())
        {
            Marked = string.Format(CultureInfo.InvariantCulture, Markup.Escape(sentence.Format), marked),
        };
    }
}

internal sealed record SummaryNumber(string Text, ValueList<CitedRow> Rows)
{
    public override string ToString() => Text;

    public string Behind => FormattableString.Invariant($"{Rows.Count} {(Rows.Count == 1 ? "row" : "rows")} of the record");

    public static SummaryNumber Of(int count, IEnumerable<CitedRow> rows) => new(FormattableString.Invariant($"{count}"), rows.Distinct().ToValueList());

    public static SummaryNumber Of(Quantity quantity, IEnumerable<CitedRow> rows) => new(quantity.ToString(), rows.Distinct().ToValueList());
}
