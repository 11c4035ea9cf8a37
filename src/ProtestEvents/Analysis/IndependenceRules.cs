namespace ProtestEvents;

internal static class IndependenceRules
{
    public static Corroboration Of(Dataset data, ValueList<CitedRow> rows)
    {
        var graph = new OriginGraph(rows);
        var pairs = rows.SelectMany((first, i) => rows.Skip(i + 1).Select(second => Compare(graph, rows, first, second))).ToValueList();
        return new Corroboration(data, rows, Groups(graph, rows), pairs)
        {
            AtLeast = rows.Count == 0 ? 0 : LargestSet.Of(rows, pairs.Where(pair => pair.Independence == Independence.Independent)),
            AtMost = rows.Select(graph.Known).Distinct(StringComparer.Ordinal).Count(),
        };
    }

    public static string Say(Corroboration corroboration)
    {
        var mentions = corroboration.Mentions.Count;
        if (mentions == 0)
            return "No source says so.";

        var counts = corroboration.AtLeast == corroboration.AtMost
            ? FormattableString.Invariant($"{corroboration.AtLeast} {(corroboration.AtLeast == 1 ? "origin" : "independent origins")}")
            : FormattableString.Invariant($"at least {corroboration.AtLeast}, at most {corroboration.AtMost} independent origins");
        var repeats = (corroboration.KnownRepeats, corroboration.InferredRepeats) is (var known, var inferred) && known + inferred > 0
            ? FormattableString.Invariant($"; {known} known to repeat another, {inferred} inferred to")
            : "";
        var again = corroboration.SameSpeaker > 0 ? FormattableString.Invariant($"; {corroboration.SameSpeaker} {(corroboration.SameSpeaker == 1 ? "other statement" : "other statements")} of a speaker already counted") : "";
        var unknown = corroboration.Pairs.Any(pair => pair.Independence == Independence.NotKnown) ? "; whether they are independent is not known where nobody says so" : "";
        return FormattableString.Invariant($"{mentions} {(mentions == 1 ? "mention" : "mentions")}, {counts}{repeats}{again}{unknown}.");
    }

    private static ValueList<OriginGroup> Groups(OriginGraph graph, ValueList<CitedRow> rows) => rows
        .GroupBy(graph.Joined, StringComparer.Ordinal)
        .Select(group =>
        {
            var members = group.ToList();
            var origin = members.MinBy(row => (
                members.Exists(other => other != row && graph.Chain(row).Reaches(other.Id)) ? 1 : 0,
                -members.Count(other => graph.Chain(other).Reaches(row.Id))))!;
            return new OriginGroup(origin, members
                .Where(row => row != origin)
                .Select(row => new Repeat(row, Basis(graph, row, origin), !members.Exists(other => other != row && IsRepetition(graph, row, other))))
                .ToValueList());
        })
        .ToValueList();

    /// <summary>Whether the record says that both repeat one statement, or one speaker says the same in both.</summary>
    private static bool IsRepetition(OriginGraph graph, CitedRow row, CitedRow other) =>
        graph.Chain(row).SharedWith(graph.Chain(other)) is not null || (OriginGraph.IsOneVoice(row, other) && TellTheSame(row, other));

    private static bool TellTheSame(CitedRow one, CitedRow other) => (one, other) switch
    {
        (Figure first, Figure second) => (first.Measure, first.EventId, first.Quantity.Low, first.Quantity.Best, first.Quantity.High) == (second.Measure, second.EventId, second.Quantity.Low, second.Quantity.Best, second.Quantity.High),
        (Report first, Report second) => first.EventId == second.EventId,
        (Claim first, Claim second) => (first.PropositionId, first.Stance) == (second.PropositionId, second.Stance),
        (Demand first, Demand second) => first.Code == second.Code,
        _ => false,
    };

    private static OriginBasis? Basis(OriginGraph graph, CitedRow row, CitedRow origin) =>
        graph.Chain(row).Reaches(origin.Id) ? graph.Chain(row).BasisTo(origin.Id)
        : graph.Known(row) != graph.Known(origin) ? OriginBasis.Inferred
        : graph.Chain(row).SharedWith(graph.Chain(origin)) is { } shared && row.Id != shared ? graph.Chain(row).BasisTo(shared)
        : OriginBasis.SameSpeaker;

    private static IndependentPair Compare(OriginGraph graph, ValueList<CitedRow> rows, CitedRow first, CitedRow second)
    {
        if (graph.Joined(first) == graph.Joined(second))
        {
            return new IndependentPair(
                first, second, graph.Known(first) == graph.Known(second) ? Independence.SameOrigin : Independence.SameOriginInferred, WhySame(graph, first, second));
        }

        var why = rows.Where(row => graph.Known(row) == graph.Known(first))
            .SelectMany(_ => rows.Where(row => graph.Known(row) == graph.Known(second)), WhyIndependent)
            .FirstOrDefault(reason => reason is not null);
        return why is not null
            ? new IndependentPair(first, second, Independence.Independent, why)
            : new IndependentPair(first, second, Independence.NotKnown, "nobody says where they have it from");
    }

    private static string WhySame(OriginGraph graph, CitedRow first, CitedRow second)
    {
        var shared = graph.Chain(first).SharedWith(graph.Chain(second));
        return shared is null
            ? OriginGraph.IsOneVoice(first, second) ? $"the speaker of both is {first.StatedBy.Name}" : "they are joined by other mentions"
            : shared == first.Id || shared == second.Id ? $"{(shared == first.Id ? second.Id : first.Id)} goes back to {shared}"
            : $"both go back to {shared}";
    }

    private static string? WhyIndependent(CitedRow first, CitedRow second) =>
        first is Figure { CountedBy: { } counter } && second is Figure { CountedBy: { } otherCounter } && AreApart(counter, otherCounter)
            ? $"counted by {counter.Name} and by {otherCounter.Name}"
        : IsFirstHand(first) && IsFirstHand(second) && AreApart(first.StatedBy, second.StatedBy)
            ? $"{first.StatedBy.Name} and {second.StatedBy.Name} both tell what they did themselves"
        : null;

    private static bool IsFirstHand(CitedRow row) => row is Report report && (report.ActorIds.Contains(report.StatedById) || report.TargetIds.Contains(report.StatedById));

    /// <summary>Whether neither actor belongs to the other. An office and the body that it belongs to count as one.</summary>
    private static bool AreApart(Actor one, Actor other) => !one.IsWithin(other) && !other.IsWithin(one);
}
