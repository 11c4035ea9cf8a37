namespace ProtestEvents;

internal static class ReportLines
{
    /// <summary>"communia-2022: rally, on 4 January 2022, begins".</summary>
    public static string Of(Dataset data, Report report)
    {
        var parts = new List<string> { data.Label(report.Type).ToLowerInvariant(), report.Date?.Describe() ?? "not dated" };
        if (report.Phase is { } phase)
            parts.Add(ClosedCode.Of(phase));
        return $"{report.SourceId}: {string.Join(", ", parts)}";
    }

    public static IReadOnlyList<string> Of(Dataset data, Figure figure)
    {
        var lines = new List<string>();
        if (figure.CountedBy is { } counter)
            lines.Add($"counted by {counter.Name}");
        if (figure.ViaIds.Count > 0)
            lines.Add($"by way of {string.Join(", ", figure.Via.Select(actor => actor.Name))}");
        if (figure.StatedOn is { } day)
            lines.Add($"said {day.Describe()}");
        if (figure.Certainty is { } certainty && certainty != Certainty.Plain)
            lines.Add(data.Label(certainty).ToLowerInvariant());
        if (figure.Quantity.HasNumber && figure.Quantity.Words.Length > 0)
            lines.Add($"in the source: \"{figure.Quantity.Words}\"");
        return lines;
    }
}
