namespace ProtestEvents;

/// <summary>Explains the rows of an arc.</summary>
public static class ArcExplanations
{
    /// <summary>An event on the time line: the reports that date it.</summary>
    /// <param name="row">The event.</param>
    public static Explanation Explain(this ArcEvent row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new Explanation(
            $"{row.Event.Title}: {ReadableDays.Between(row.Start, row.End)}",
            [
                new Explanation($"rule: from the first to the last day that a report allows, within the years shown{OpenEnds(row)}"),
                .. row.Reports.Select(report => report.Explain()),
            ]);
    }

    private static string OpenEnds(ArcEvent row) => string.Concat(
        row.Reports.Any(report => report.Date!.Earliest is null) ? "; an open start of a date is taken to be the first day of the episode" : "",
        row.Reports.Any(report => report.Date!.Latest is null) ? "; an open end of a date is taken to be the last day of the episode" : "");

    /// <summary>A figure on the time line: why it stands where it does, and who counted, said and printed it.</summary>
    /// <param name="row">The figure.</param>
    public static Explanation Explain(this ArcFigure row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var rule = row.DateIsOfEpisode ? "rule: it has no date, and stands at the episode of its event" : "rule: it stands at the days that its date allows, within the years shown";
        return new Explanation($"{row.Figure.Quantity}: {ReadableDays.Between(row.Start, row.End)}", [new Explanation(rule), row.Figure.Explain()]);
    }

    /// <summary>A demand in one episode: who says that it was raised, and who that it was not.</summary>
    /// <param name="cell">The cell.</param>
    public static Explanation Explain(this DemandCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var parts = new List<Explanation>();
        if (cell.Raised.Count > 0)
        {
            parts.Add(new Explanation("said to have been raised", cell.Raised.Select(demand => demand.Explain()).ToValueList()));
        }

        if (cell.NotRaised.Count > 0)
        {
            parts.Add(new Explanation("said not to have been raised", cell.NotRaised.Select(demand => demand.Explain()).ToValueList()));
        }

        return parts.Count == 0
            ? new Explanation($"{cell.Episode.Title}: none of these sources mentions it", [new Explanation("rule: that is not to say that nobody raised it")])
            : new Explanation(cell.Episode.Title, parts.ToValueList());
    }

    /// <summary>A demand in all episodes compared.</summary>
    /// <param name="row">The demand.</param>
    public static Explanation Explain(this DemandRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new Explanation(row.Label, row.ByEpisode.Select(cell => cell.Explain()).ToValueList());
    }
}
