namespace ProtestEvents;

/// <summary>Explains rows of the record: who counted, who said, who printed, where in the text.</summary>
public static class RowExplanations
{
    /// <summary>Who says so, who passed it on, what it repeats, and where it stands.</summary>
    /// <param name="row">A report, figure, demand, claim or link.</param>
    public static Explanation Explain(this CitedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new Explanation(RowLines.Of(row), Chain(row).ToValueList());
    }

    private static IEnumerable<Explanation> Chain(CitedRow row)
    {
        var data = row.Home.Dataset;
        if (row is Figure figure)
        {
            if (figure.CountedBy is { } counter)
            {
                yield return new Explanation($"counted by {counter.Name}");
            }

            if (figure.Act != Act.States)
            {
                yield return new Explanation($"{ClosedCode.Of(figure.Act)} {figure.Revises?.Quantity.ToString() ?? figure.RevisesId} ({figure.RevisesId})");
            }
        }

        yield return new Explanation(RowLines.Said(row));
        if (row is RepeatableRow repeatable)
        {
            foreach (var actor in repeatable.Via)
            {
                yield return new Explanation($"passed on by {actor.Name}");
            }

            yield return repeatable.OriginId is { } origin
                ? repeatable.OriginRow is { } repeated
                    ? new Explanation($"goes back to {origin} ({RowLines.Basis(data, repeatable)})", [repeated.Explain()])
                    : new Explanation($"goes back to {origin} ({RowLines.Basis(data, repeatable)})")
                : new Explanation("what it goes back to is not known");
        }

        yield return new Explanation($"printed in {Selections.Name(row.Source)}", row.Citations.Select(citation => new Explanation(RowLines.Where(data, citation))).ToValueList());
        if (row.Note.Length > 0)
        {
            yield return new Explanation($"coder's note: {row.Note}");
        }
    }
}
