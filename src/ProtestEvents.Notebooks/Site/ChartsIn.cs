namespace ProtestEvents.Notebooks;

/// <summary>The charts of the library in a piece of HTML, and whether other scripts use plotly.js too, which may draw anything.</summary>
internal sealed record ChartsIn(ImmutableArray<ChartFigure> Figures, bool IsUnknown)
{
    // Without backtracking, so that a script without an end does not start a new search at each later script.
    private static readonly Regex Scripts = new("<script.*?</script", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Timeout.InfiniteTimeSpan);

    // The one call of the chart's script: ("key",{figure},…);
    private static readonly Regex Calls = new("""\("(?<key>[0-9a-f]{12})",(?<arguments>\{.*?\})\);</script""", Scripts.Options | RegexOptions.ExplicitCapture, Timeout.InfiniteTimeSpan);

    public bool DrawsSomething => IsUnknown || !Figures.IsEmpty;

    public IEnumerable<string> Traces => Figures.SelectMany(figure => figure.Traces());

    public static ChartsIn Html(string html)
    {
        var others = html.Contains("Plotly", StringComparison.Ordinal) && Scripts.Matches(html).Any(script =>
            script.Value.Contains("Plotly", StringComparison.Ordinal) && !script.Value.Contains("data-pea-plot", StringComparison.Ordinal));
        return new([.. Calls.Matches(html).Select(ChartFigure.Of).OfType<ChartFigure>()], others);
    }
}

/// <summary>One chart that the library wrote. Its key is computed from its content.</summary>
internal sealed record ChartFigure(string Key, string Json)
{
    /// <summary>The chart of a call; null when its arguments are no JSON.</summary>
    public static ChartFigure? Of(Match call)
    {
        try
        {
            using var arguments = JsonDocument.Parse($"[{call.Groups["arguments"].Value}]");
            return new(call.Groups["key"].Value, arguments.RootElement[0].GetRawText());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public IEnumerable<string> Traces()
    {
        using var figure = JsonDocument.Parse(Json);
        if (!figure.RootElement.TryGetProperty("data", out var traces) || traces.ValueKind != JsonValueKind.Array)
            return [];
        return [.. traces.EnumerateArray().Select(trace => trace.ValueKind == JsonValueKind.Object && trace.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString()! : "scatter")];
    }
}
