using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ProtestEvents.Notebooks;

/// <summary>The charts in a piece of HTML: those that the library writes, and scripts of others that use plotly.js.</summary>
/// <param name="Figures">The library's charts, in order.</param>
/// <param name="IsUnknown">Whether other scripts use plotly.js too. Nothing is known about what they draw.</param>
internal sealed partial record ChartsIn(ImmutableArray<ChartFigure> Figures, bool IsUnknown)
{
    // Without backtracking, so that a script without an end does not start a new search at each later script.
    private static readonly Regex Scripts = new("<script.*?</script", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Timeout.InfiniteTimeSpan);

    /// <summary>Whether there is any chart.</summary>
    public bool DrawsSomething => IsUnknown || !Figures.IsEmpty;

    /// <summary>The types of the traces of the library's charts.</summary>
    public IEnumerable<string> Traces => Figures.SelectMany(figure => figure.Traces());

    public static ChartsIn Html(string html)
    {
        var figures = Starts().IsMatch(html) ? Figured(html) : [];
        var others = html.Contains("Plotly", StringComparison.Ordinal) && Scripts.Matches(html).Any(script =>
            script.Value.Contains("Plotly", StringComparison.Ordinal) && !script.Value.Contains("data-pea-plot", StringComparison.Ordinal));
        return new(figures, others);
    }

    private static ImmutableArray<ChartFigure> Figured(string html)
    {
        var figures = ImmutableArray.CreateBuilder<ChartFigure>();
        var bytes = Encoding.UTF8.GetBytes(html);
        var (at, inBytes) = (0, 0);
        foreach (Match start in Starts().Matches(html))
        {
            var next = start.Index + start.Length;
            inBytes += Encoding.UTF8.GetByteCount(html.AsSpan(at, next - at));
            at = next;
            if (ChartFigure.At(bytes.AsSpan(inBytes), start.Groups["key"].Value) is { } figure)
                figures.Add(figure);
        }

        return figures.ToImmutable();
    }

    // The one call of the chart's script: ("key",{figure},…
    [GeneratedRegex("""\("(?<key>[0-9a-f]{12})",(?=\{)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Starts();

}

/// <summary>One chart that the library wrote.</summary>
/// <param name="Key">The key, computed from the content of the chart.</param>
/// <param name="Json">Its figure: <c>{"config": …, "data": …, "layout": …}</c>.</param>
internal sealed record ChartFigure(string Key, string Json)
{
    /// <summary>The chart of this key whose figure the HTML begins with; null when that is no JSON.</summary>
    public static ChartFigure? At(ReadOnlySpan<byte> html, string key)
    {
        var reader = new Utf8JsonReader(html, isFinalBlock: false, default);
        try
        {
            return reader.Read() && reader.TrySkip() ? new(key, Encoding.UTF8.GetString(html[..(int)reader.BytesConsumed])) : null;
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
