namespace ProtestEvents;

/// <content>The answer in a few sentences.</content>
public sealed partial record ClaimMatrix
{
    /// <summary>How many disputes the sentences spell out; the table has all.</summary>
    private const int MostSpelt = 3;

    /// <summary>How much is disputed, the disputes with most voices and who stands on which side, and how much one side says alone.</summary>
    public Summary Summary()
    {
        var disputed = Disputed.ToList();
        return new(Title, Rows.Count == 0 ? [SummarySentence.Of($"No source of this record makes a claim here.")] :
        [
            SummarySentence.Of(
                $"{Number(disputed)} of {Number(Rows)} {SummaryWords.Verb(Rows.Count, "statement is", "statements are")} disputed{(disputed.Count > MostSpelt ? "; most voices meet on these" : "")}{(disputed.Count == 0 ? "." : ":")}"),
            .. disputed.OrderByDescending(row => row.Asserting.Count() + row.Contesting.Count()).Take(MostSpelt).Select(Spelt),
            .. Alone,
        ])
        {
            Caption = Caption,
        };
    }

    /// <summary>How much is disputed.</summary>
    internal string Finding => FormattableString.Invariant($"{Disputed.Count()} of {Rows.Count} {SummaryWords.Verb(Rows.Count, "statement is", "statements are")} disputed");

    private string Title => Rows.Count == 0 ? "Claims" : $"Who says what: {Rows[0].Proposition.Episode?.Title}";

    private IEnumerable<SummarySentence> Alone => OneSided.ToList() is { Count: > 0 } alone
        ? [SummarySentence.Of($"{Number(alone)} {SummaryWords.Verb(alone.Count, "statement comes", "statements come")} from one side alone; nobody else speaks of {SummaryWords.Verb(alone.Count, "it", "them")} here.")]
        : [];

    private static SummarySentence Spelt(ClaimRow row) => SummarySentence.Of(
        $"\"{row.Proposition.Statement}\" Asserted by {new SummaryNumber(SummaryWords.List(row.Asserting.Select(actor => actor.Name)), row.Claims.ToValueList<CitedRow>())}; denied or doubted by {SummaryWords.List(row.Contesting.Select(actor => actor.Name))}.");

    private static SummaryNumber Number(IReadOnlyCollection<ClaimRow> rows) => SummaryNumber.Of(rows.Count, rows.SelectMany(row => row.Claims));
}
