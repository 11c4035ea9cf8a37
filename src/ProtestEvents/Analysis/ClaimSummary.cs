namespace ProtestEvents;

public sealed partial record ClaimMatrix
{
    private const int MostSpelt = 3;

    /// <summary>The number of disputed propositions, the disputes with most speakers and their sides, and the number of propositions from one side only.</summary>
    public Summary Summary()
    {
        var disputed = Disputed.ToList();
        return new(Title, Rows.Count == 0 ? [SummarySentence.Of($"No source of this record makes a claim here.")] :
        [
            SummarySentence.Of(
                $"{Number(disputed)} of {Number(Rows)} {SummaryWords.Verb(Rows.Count, "statement is", "statements are")} disputed{(disputed.Count == 0 ? "." : disputed.Count > MostSpelt ? $"; those with most speakers, in this record's words:" : ", in this record's words:")}"),
            .. disputed.OrderByDescending(row => row.Asserting.Count() + row.Contesting.Count()).Take(MostSpelt).Select(Spelt),
            .. Undisputed,
        ])
        {
            Caption = Caption,
        };
    }

    internal string Finding => FormattableString.Invariant($"{Disputed.Count()} of {Rows.Count} {SummaryWords.Verb(Rows.Count, "statement is", "statements are")} disputed");

    private string Title => Rows.Count == 0 ? "Claims" : $"Who says what: {Rows[0].Proposition.Episode?.Title}";

    private IEnumerable<SummarySentence> Undisputed
    {
        get
        {
            var rest = Rows.Where(row => !row.IsDisputed).ToList();
            var alone = OneSided.Where(row => !row.IsDisputed).ToList();
            var others = rest.Except(alone).ToList();
            if (rest.Count == 0)
                yield break;
            var which = rest.Count < Rows.Count ? "the other " : "any of the ";
            yield return others.Count == 0
                ? SummarySentence.Of($"Nobody disputes {which}{Number(rest)} here: one side alone speaks of each of them.")
                : SummarySentence.Of($"Nobody disputes {which}{Number(rest)} here: one side alone speaks of {Number(alone)} of them, several sides or voices of no side speak of {Number(others)}.");
        }
    }

    private static SummarySentence Spelt(ClaimRow row) => SummarySentence.Of(
        $"{row.Proposition.Statement.TrimEnd('.')}: asserted by {Voices(row, row.Asserting)}; {Against(row)} by {Voices(row, row.Contesting)}.");

    private static string Against(ClaimRow row) => row.Claims.Any(claim => claim.Stance == Stance.Doubts) ? "denied or doubted" : "denied";

    private static SummaryNumber Voices(ClaimRow row, IEnumerable<Actor> actors)
    {
        var voices = actors.ToList();
        return new(SummaryWords.List(voices.Select(actor => actor.Name)), row.Claims
            .Where(claim => voices.Contains(claim.StatedBy) || (claim.Endorsement == Endorsement.Rejects && voices.Contains(claim.Source.Actor))).ToValueList<CitedRow>());
    }

    private static SummaryNumber Number(IReadOnlyCollection<ClaimRow> rows) => SummaryNumber.Of(rows.Count, rows.SelectMany(row => row.Claims));
}
