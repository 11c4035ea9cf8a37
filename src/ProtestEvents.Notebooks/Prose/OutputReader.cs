using System.Text.Json;

namespace ProtestEvents.Notebooks.Prose;

/// <summary>Gathers the numbers of a notebook's outputs, in every representation they have.</summary>
internal static class OutputReader
{
    /// <summary>The numbers of what the cells of a run put out; cells that are skipped put out nothing.</summary>
    public static OutputNumbers Read(Notebook executed)
    {
        var numbers = new OutputNumbers();
        foreach (var output in executed.Cells.Where(cell => cell is { Kind: CellKind.Code, SkipsExecution: false }).SelectMany(cell => cell.Outputs))
        {
            switch (output)
            {
                case StreamOutput { Name: "stdout" } stream:
                    numbers.AddText(stream.Text);
                    break;
                case DisplayOutput display:
                    Read(display.Data, numbers);
                    break;
                case ResultOutput result:
                    Read(result.Data, numbers);
                    break;
            }
        }

        return numbers;
    }

    private static void Read(MimeBundle bundle, OutputNumbers numbers)
    {
        foreach (var (mimeType, data) in bundle)
        {
            if (mimeType is "text/html" or "image/svg+xml")
                numbers.AddText(HtmlText.Of(PlotEvidence.WithoutHtml(data)));
            else if (mimeType.StartsWith("text/", StringComparison.Ordinal))
                numbers.AddText(PlotEvidence.WithoutText(data));
            else if (mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal))
                ReadJson(mimeType, data, numbers);
        }
    }

    private static void ReadJson(string mimeType, string json, OutputNumbers numbers)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 256 });
            if (mimeType == "application/vnd.plotly.v1+json")
                new PlotlyText(numbers.AddText, numbers.AddNumber).Read(document.RootElement);
            else
                ReadAll(document.RootElement, numbers);
        }
        catch (JsonException)
        {
            // What is not JSON shows a reader nothing.
        }
    }

    private static void ReadAll(JsonElement element, OutputNumbers numbers)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var child in element.EnumerateArray())
                    ReadAll(child, numbers);
                break;
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                    ReadAll(property.Value, numbers);
                break;
            case JsonValueKind.String:
                numbers.AddText(element.GetString()!);
                break;
            case JsonValueKind.Number when element.TryGetDecimal(out var value):
                numbers.AddNumber(value);
                break;
        }
    }
}
