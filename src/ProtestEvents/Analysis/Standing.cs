namespace ProtestEvents.Analysis;

/// <summary>Which statements stand at the end of a day.</summary>
internal static class Standing
{
    public static ValueList<Figure> On(IEnumerable<CountStep> steps, DateOnly day)
    {
        var made = steps.Where(step => step.Latest <= day).ToList();
        var gone = made.Where(step => step.Figure.RevisesId is not null).Select(step => step.Figure.RevisesId).ToHashSet(StringComparer.Ordinal);
        return made
            .Where(step => step.Figure.Act != Act.Retracts && !gone.Contains(step.Figure.Id))
            .Where(step => !made.Exists(newer => newer != step && Replaces(newer, step)))
            .Select(step => step.Figure)
            .ToValueList();
    }

    /// <summary>A newer statement of the same speaker and scope replaces an older one, whoever prints it.</summary>
    private static bool Replaces(CountStep newer, CountStep older) =>
        newer.Earliest > older.Latest
        && newer.Figure.StatedById == older.Figure.StatedById
        && newer.Figure.Act != Act.Retracts
        && Scope.Of(newer.Figure) == Scope.Of(older.Figure);
}
