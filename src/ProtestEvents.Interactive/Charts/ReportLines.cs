namespace ProtestEvents;

internal static class ReportLines
{
    /// <summary>"communia-2022: rally, on 4 January 2022, begins".</summary>
    public static string Of(Dataset data, Report report)
    {
        var phase = report.Phase is { } known ? $", {ClosedCode.Of(known)}" : "";
        return $"{report.SourceId}: {data.Label(report.Type).ToLowerInvariant()}, {report.Date?.Describe() ?? "not dated"}{phase}";
    }

    public static IEnumerable<string> Of(Dataset data, Figure figure)
    {
        if (figure.CountedBy is { } counter)
            yield return $"counted by {counter.Name}";
        if (figure.ViaIds.Count > 0)
            yield return $"by way of {string.Join(", ", figure.Via.Select(actor => actor.Name))}";
        if (figure.StatedOn is { } day)
            yield return $"said {day.Describe()}";
        if (figure.Certainty is { } certainty && certainty != Certainty.Plain)
            yield return data.Label(certainty).ToLowerInvariant();
        if (figure.Quantity.HasNumber && figure.Quantity.Words.Length > 0)
            yield return $"in the source: \"{figure.Quantity.Words}\"";
    }
}
