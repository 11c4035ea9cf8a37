using System.Text.Json;

namespace ProtestEvents.Notebooks.Prose;

/// <summary>What a reader can see of a Plotly figure: titles, labels, hover texts and the values drawn; no sizes, colours or positions.</summary>
internal sealed class PlotlyText(Action<string> addText, Action<decimal> addNumber)
{
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        "text", "hovertext", "name", "title", "ticktext", "label", "labels", "hovertemplate", "texttemplate", "parents", "locations",
    };

    private static readonly HashSet<string> Values = new(StringComparer.Ordinal)
    {
        "x", "y", "z", "r", "theta", "a", "b", "c", "values", "value", "base", "array", "arrayminus", "customdata", "lat", "lon",
        "open", "high", "low", "close", "q1", "median", "q3", "mean", "sd", "lowerfence", "upperfence",
    };

    public void Read(JsonElement figure)
    {
        if (figure.ValueKind != JsonValueKind.Object)
            return;
        var layout = figure.TryGetProperty("layout", out var found) ? found : default;
        Visit(layout, drawn: false, _ => false);
        if (!figure.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Array)
            return;
        foreach (var trace in data.EnumerateArray().Where(trace => trace.ValueKind == JsonValueKind.Object))
            Visit(trace, drawn: true, key => key is "x" or "y" && IsLabelled(layout, trace, key));
    }

    // Numbers on an axis whose ticks have words are the places of those words.
    private static bool IsLabelled(JsonElement layout, JsonElement trace, string letter)
    {
        var axis = trace.TryGetProperty(letter + "axis", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString()! : letter;
        return layout.ValueKind == JsonValueKind.Object && axis.Length > 0
            && layout.TryGetProperty(string.Concat(letter, "axis", axis.AsSpan(1)), out var settings)
            && settings.ValueKind == JsonValueKind.Object && settings.TryGetProperty("ticktext", out _);
    }

    private void Visit(JsonElement element, bool drawn, Func<string, bool> placesOnly)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var child in element.EnumerateArray())
                Visit(child, drawn, placesOnly);
        }

        if (element.ValueKind != JsonValueKind.Object)
            return;
        foreach (var property in element.EnumerateObject())
        {
            if (Texts.Contains(property.Name))
                Add(property.Value, numbers: true);
            else if (drawn && Values.Contains(property.Name))
                Add(property.Value, numbers: !placesOnly(property.Name));
            Visit(property.Value, drawn, placesOnly);
        }
    }

    private void Add(JsonElement element, bool numbers)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var child in element.EnumerateArray())
                    Add(child, numbers);
                break;
            case JsonValueKind.String:
                addText(HtmlText.Of(WithoutTemplates(element.GetString()!)));
                break;
            case JsonValueKind.Number when numbers && element.TryGetDecimal(out var value):
                addNumber(value);
                break;
        }
    }

    // %{y:.2f} in a template is a place for a value.
    private static string WithoutTemplates(string text)
    {
        for (var at = text.IndexOf("%{", StringComparison.Ordinal); at >= 0; at = text.IndexOf("%{", at, StringComparison.Ordinal))
        {
            var end = text.IndexOf('}', at);
            text = end < 0 ? text[..at] : string.Concat(text.AsSpan(0, at), " ", text.AsSpan(end + 1));
        }

        return text;
    }
}
