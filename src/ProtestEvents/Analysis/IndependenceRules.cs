namespace ProtestEvents.Analysis;

/// <summary>Whether statements are independent, and how many origins that leaves.</summary>
internal static class IndependenceRules
{
    public static ValueList<IndependentPair> Pairs(ValueList<RepeatableRow> rows) =>
        rows.SelectMany((first, i) => rows.Skip(i + 1).Select(second => Compare(first, second))).ToValueList();

    public static ValueList<OriginGroup> Groups(ValueList<RepeatableRow> rows)
    {
        var byRoot = rows.GroupBy(row => Root(row, rows).Id, StringComparer.Ordinal);
        return byRoot
            .Select(group =>
            {
                var origin = rows.First(row => row.Id == group.Key);
                return new OriginGroup(origin, group.Where(row => row.Id != origin.Id).Select(row => new Repeat(row, WeakestBasis(row, origin))).ToValueList());
            })
            .OrderBy(group => rows.ToList().IndexOf(group.Origin))
            .ToValueList();
    }

    /// <summary>The size of the largest set of statements of which each two are known to be independent.</summary>
    public static int KnownIndependent(ValueList<RepeatableRow> rows, ValueList<IndependentPair> pairs) =>
        rows.Count == 0 ? 0 : Math.Max(1, LargestClique(rows, pairs, pair => pair.Independence == Independence.Independent));

    /// <summary>The size of the largest set of statements of which no two are known to share an origin.</summary>
    public static int PossiblyIndependent(ValueList<RepeatableRow> rows, ValueList<IndependentPair> pairs) =>
        LargestClique(rows, pairs, pair => pair.Independence != Independence.SameOrigin);

    public static string Say(Corroboration corroboration)
    {
        var mentions = corroboration.Mentions.Count;
        if (mentions == 0)
        {
            return "No source says so.";
        }

        var counts = corroboration.AtLeast == corroboration.AtMost
            ? FormattableString.Invariant($"{corroboration.AtLeast} {(corroboration.AtLeast == 1 ? "origin" : "independent origins")}")
            : FormattableString.Invariant($"at least {corroboration.AtLeast}, at most {corroboration.AtMost} independent origins");
        var repeats = (corroboration.KnownRepeats, corroboration.InferredRepeats) switch
        {
            (0, 0) => mentions == 1 ? "" : "; whether they are independent is not known where nobody says so",
            var (known, inferred) => FormattableString.Invariant($"; {known} known to repeat another, {inferred} inferred to"),
        };
        return FormattableString.Invariant($"{mentions} {(mentions == 1 ? "mention" : "mentions")}, {counts}{repeats}.");
    }

    private static IndependentPair Compare(RepeatableRow first, RepeatableRow second)
    {
        var one = Chain(first);
        var other = Chain(second);
        if (one.Find(link => other.Exists(met => met.Row == link.Row)) is { Row: { } shared })
        {
            var inferred = one.TakeWhile(link => link.Row != shared).Concat(other.TakeWhile(link => link.Row != shared)).Any(link => link.Basis is not { } basis || basis == OriginBasis.Inferred);
            return new IndependentPair(first, second, inferred ? Independence.SameOriginInferred : Independence.SameOrigin, $"both go back to {shared.Id}");
        }

        if (first.StatedBy == second.StatedBy && first.StatedBy.Kind != new ActorKind("unknown"))
        {
            return new IndependentPair(first, second, Independence.SameOrigin, $"the speaker of both is {first.StatedBy.Name}");
        }

        if (first is Figure { CountedBy: { } counter } && second is Figure { CountedBy: { } otherCounter } && counter != otherCounter)
        {
            return new IndependentPair(first, second, Independence.Independent, $"counted by {counter.Name} and by {otherCounter.Name}");
        }

        return FirstHand(first) && FirstHand(second)
            ? new IndependentPair(first, second, Independence.Independent, $"{first.StatedBy.Name} and {second.StatedBy.Name} both tell what they did themselves")
            : new IndependentPair(first, second, Independence.NotKnown, "nobody says where they have it from");
    }

    /// <summary>Whether the speaker of a report took part in what it tells.</summary>
    private static bool FirstHand(RepeatableRow row) => row is Report report && (report.ActorIds.Contains(report.StatedById) || report.TargetIds.Contains(report.StatedById));

    private static RepeatableRow Root(RepeatableRow row, ValueList<RepeatableRow> among) =>
        Chain(row).Select(link => link.Row).Last(one => among.Contains(one));

    private static OriginBasis? WeakestBasis(RepeatableRow row, RepeatableRow origin)
    {
        var bases = Chain(row).TakeWhile(link => link.Row != origin).Select(link => link.Basis).ToList();
        return bases.Find(basis => basis is null || basis == OriginBasis.Inferred) ?? bases.LastOrDefault();
    }

    /// <summary>The row and all that it goes back to, each with the basis of its own link.</summary>
    private static List<(RepeatableRow Row, OriginBasis? Basis)> Chain(RepeatableRow row)
    {
        var chain = new List<(RepeatableRow Row, OriginBasis? Basis)>();
        for (var current = row; current is not null && !chain.Exists(link => link.Row == current); current = current.OriginRow)
        {
            chain.Add((current, current.OriginBasis));
        }

        return chain;
    }

    /// <summary>Tries every set; statements of one thing are few. Beyond twenty the first twenty are tried.</summary>
    private static int LargestClique(ValueList<RepeatableRow> rows, ValueList<IndependentPair> pairs, Func<IndependentPair, bool> joined)
    {
        const int Most = 20;
        var count = Math.Min(rows.Count, Most);
        var neighbours = new int[count];
        foreach (var pair in pairs.Where(joined))
        {
            var i = Position(rows, pair.First);
            var j = Position(rows, pair.Second);
            if (i < count && j < count)
            {
                neighbours[i] |= 1 << j;
                neighbours[j] |= 1 << i;
            }
        }

        return Extend(neighbours, (1 << count) - 1, 0);
    }

    private static int Extend(int[] neighbours, int candidates, int size)
    {
        var best = size;
        while (candidates != 0)
        {
            var next = int.TrailingZeroCount(candidates);
            candidates &= candidates - 1;
            best = Math.Max(best, Extend(neighbours, candidates & neighbours[next], size + 1));
        }

        return best;
    }

    private static int Position(ValueList<RepeatableRow> rows, RepeatableRow row)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Id == row.Id)
            {
                return i;
            }
        }

        return rows.Count;
    }
}
