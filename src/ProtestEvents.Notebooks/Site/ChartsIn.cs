using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ProtestEvents.Notebooks;

/// <summary>The charts in a piece of HTML: those that the library writes, and scripts of others that use plotly.js.</summary>
/// <param name="Figures">The library's charts, in order.</param>
/// <param name="IsUnknown">Whether other scripts use plotly.js, of which nothing more is known.</param>
internal sealed partial record ChartsIn(ImmutableArray<ChartFigure> Figures, bool IsUnknown)
{
    /// <summary>Whether there is any chart.</summary>
    public bool DrawsSomething => IsUnknown || !Figures.IsEmpty;

    /// <summary>The types of the traces of the library's charts.</summary>
    public IEnumerable<string> Traces => Figures.SelectMany(figure => figure.Traces());

    public static ChartsIn Html(string html)
    {
        var figures = Starts().Matches(html).Select(start => ChartFigure.At(html, start)).OfType<ChartFigure>().ToImmutableArray();
        var others = html.Contains("Plotly", StringComparison.Ordinal) && Scripts().Matches(html).Any(script =>
            script.Value.Contains("Plotly", StringComparison.Ordinal) && !script.Value.Contains("data-pea-plot", StringComparison.Ordinal));
        return new(figures, others);
    }

    // The one call of the chart's script: ("key",{figure},…
    [GeneratedRegex("""\("(?<key>[0-9a-f]{12})",(?=\{)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Starts();

    [GeneratedRegex("<script.*?</script", RegexOptions.Singleline | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Scripts();
}

/// <summary>One chart that the library wrote.</summary>
/// <param name="Key">What ties it to its content.</param>
/// <param name="Json">Its figure: <c>{"config": …, "data": …, "layout": …}</c>.</param>
internal sealed record ChartFigure(string Key, string Json)
{
    /// <summary>The chart whose script's call starts here; null when no JSON follows.</summary>
    public static ChartFigure? At(string html, Match start)
    {
        var from = start.Index + start.Length;
        var bytes = System.Text.Encoding.UTF8.GetBytes(html[from..]);
        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, default);
        try
        {
            return reader.Read() && reader.TrySkip() ? new(start.Groups["key"].Value, System.Text.Encoding.UTF8.GetString(bytes, 0, (int)reader.BytesConsumed)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The types of its traces, as plotly.js calls them.</summary>
    public IEnumerable<string> Traces()
    {
        using var figure = JsonDocument.Parse(Json);
        if (!figure.RootElement.TryGetProperty("data", out var traces) || traces.ValueKind != JsonValueKind.Array)
            return [];
        return [.. traces.EnumerateArray().Select(trace => trace.ValueKind == JsonValueKind.Object && trace.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString()! : "scatter")];
    }
}
