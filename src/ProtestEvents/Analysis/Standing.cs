namespace ProtestEvents;

/// <summary>Which statements stand at the end of a day.</summary>
internal static class Standing
{
    public static ValueList<Figure> On(IEnumerable<CountStep> steps, DateOnly day)
    {
        var made = steps.Where(step => step.Latest <= day).ToList();
        var gone = made.Select(step => step.Figure.RevisesId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var standing = made
            .Where(step => step.Figure.Act != Act.Retracts && !TakenFrom(step.Figure).Any(figure => gone.Contains(figure.Id)))
            .Where(step => !made.Exists(newer => newer != step && Replaces(newer, step)))
            .ToList();
        return standing
            .Where((step, i) => !standing.Take(i).Any(earlier => IsSame(earlier.Figure, step.Figure)) && !standing.Exists(other => other != step && Repeated(step.Figure).Contains(other.Figure)))
            .Select(step => step.Figure)
            .ToValueList();
    }

    /// <summary>How many revisions lead to a statement, or to the one that it repeats.</summary>
    public static int Depth(Figure figure) =>
        figure.Revises is { } revised ? Depth(revised) + 1
        : figure.Origin is { } origin ? Depth(origin)
        : 0;

    /// <summary>Whether a statement only repeats another one.</summary>
    public static bool IsRepeat(Figure figure) => figure.Origin is { } origin && Says(figure, origin);

    /// <summary>The statement itself, and those that it only repeats: of the same scope and number, by the same speaker or both by officials.</summary>
    public static IEnumerable<Figure> Repeated(Figure figure)
    {
        for (var current = figure; current is not null; current = current.Origin is { } origin && Says(current, origin) ? origin : null)
            yield return current;
    }

    /// <summary>The statement itself, and those of the same scope whose number it takes over, whoever repeats it: "at least 227" goes when the 227 is revised.</summary>
    public static IEnumerable<Figure> TakenFrom(Figure figure)
    {
        for (var current = figure; current is not null; current = current.Origin is { } origin && TakesOver(current, origin) ? origin : null)
            yield return current;
    }

    private static bool TakesOver(Figure repeat, Figure origin) =>
        Scope.Of(repeat) == Scope.Of(origin) && repeat.Quantity.Numbers.Intersect(origin.Quantity.Numbers).Any();

    private static bool Says(Figure repeat, Figure origin) =>
        HasSameNumber(repeat, origin) && (repeat.StatedById == origin.StatedById || (repeat.StatedBy.IsOfficial && origin.StatedBy.IsOfficial));

    /// <summary>A speaker who says the same number twice has said it once.</summary>
    private static bool IsSame(Figure earlier, Figure later) => earlier.StatedById == later.StatedById && HasSameNumber(earlier, later);

    private static bool HasSameNumber(Figure one, Figure other) =>
        one.Quantity.SaysTheSameAs(other.Quantity) && Scope.Of(one) == Scope.Of(other);

    /// <summary>A newer statement of the same speaker and scope replaces an older one, whoever prints it.</summary>
    private static bool Replaces(CountStep newer, CountStep older) =>
        newer.Earliest > older.Latest
        && newer.Figure.StatedById == older.Figure.StatedById
        && newer.Figure.Act != Act.Retracts
        && Scope.Of(newer.Figure) == Scope.Of(older.Figure);
}
