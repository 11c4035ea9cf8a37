namespace ProtestEvents;

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

    public static bool IsRepeat(Figure figure) => figure.Origin is { } origin && Says(figure, origin);

    /// <summary>The statement, and the statements that it only repeats: they have the same scope and number, and the same speaker or two official speakers.</summary>
    public static IEnumerable<Figure> Repeated(Figure figure) => Chain.Of(figure, said => IsRepeat(said) ? said.Origin : null);

    /// <summary>The statement, and the statements of its scope whose number it takes over from any speaker: "at least 227" falls when 227 is revised.</summary>
    public static IEnumerable<Figure> TakenFrom(Figure figure) => Chain.Of(figure, said => said.Origin is { } origin && TakesOver(said, origin) ? origin : null);

    private static bool TakesOver(Figure repeat, Figure origin) =>
        Scope.Of(repeat) == Scope.Of(origin) && repeat.Quantity.Numbers.Intersect(origin.Quantity.Numbers).Any();

    private static bool Says(Figure repeat, Figure origin) =>
        HasSameNumber(repeat, origin) && (repeat.StatedById == origin.StatedById || (repeat.StatedBy.IsOfficial && origin.StatedBy.IsOfficial));

    private static bool IsSame(Figure earlier, Figure later) => earlier.StatedById == later.StatedById && HasSameNumber(earlier, later);

    private static bool HasSameNumber(Figure one, Figure other) =>
        one.Quantity.SaysTheSameAs(other.Quantity) && Scope.Of(one) == Scope.Of(other);

    /// <summary>Whether a newer statement of the same speaker and scope replaces an older one. The sources may differ.</summary>
    private static bool Replaces(CountStep newer, CountStep older) =>
        newer.Earliest > older.Latest
        && newer.Figure.StatedById == older.Figure.StatedById
        && newer.Figure.Act != Act.Retracts
        && Scope.Of(newer.Figure) == Scope.Of(older.Figure);
}
