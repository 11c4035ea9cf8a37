using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ProtestEvents;

/// <summary>The record as a script for the explorer. It is a classic script, because a page that is opened from disk cannot fetch files.</summary>
internal static class RecordScript
{
    // Escapes what could end a script element or a line of one.
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(Dataset data)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteString("title", data.Title);
            json.WriteStartArray("tables");
            foreach (var name in TableNames.All)
                WriteTable(json, data, name);
            json.WriteEndArray();
            WriteTexts(json, "labels", data.Terms.GroupBy(term => term.Vocabulary), vocabulary => vocabulary.Key, vocabulary => vocabulary.Select(term => (term.Code, term.Label)));
            WriteTitles(json, data);
            WriteNames(json, data);
            WriteSilent(json, data);
            json.WriteStartArray("views");
            foreach (var view in ExplorerViews.Of(data))
                WriteView(json, view);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return $"window.peaRecord={Encoding.UTF8.GetString(stream.ToArray())};\n";
    }

    private static void WriteTable(Utf8JsonWriter json, Dataset data, string name)
    {
        var (table, fields) = (data.Table(name), data.Raw.Fields(name).ToDictionary(field => field.Name, StringComparer.Ordinal));
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteStartArray("columns");
        // Nothing points to a citation by its id, and there are many.
        var shown = Enumerable.Range(0, table.Columns.Count).Where(column => name != TableNames.Citations || table.Columns[column].Name != "id").ToList();
        foreach (var field in shown.Select(column => fields[table.Columns[column].Name]))
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            if (field.References is { } references)
                json.WriteString("references", references);
            if (field.Vocabulary is { } vocabulary)
                json.WriteString("vocabulary", vocabulary);
            if (field.Separator is not null)
                json.WriteBoolean("list", true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        for (var row = 0; row < table.RowCount; row++)
        {
            json.WriteStartArray();
            foreach (var column in shown)
                Dataset.Write(json, table.Value(row, column));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes the titles of links, which are in no list.</summary>
    private static void WriteTitles(Utf8JsonWriter json, Dataset data) => WriteTexts(
        json, "titles", [TableNames.Links], table => table, _ => data.Links.Select(row => (row.Id, $"{data.Event(row.FromEventId).Title} → {data.Event(row.ToEventId).Title}")));

    /// <summary>Names of what rows are filtered by.</summary>
    private static void WriteNames(Utf8JsonWriter json, Dataset data)
    {
        (string Facet, IEnumerable<(string, string)> Names)[] names =
        [
            ("episode", data.Episodes.Select(row => (row.Id, row.Title))),
            ("place", data.Places.Select(row => (row.Id, row.Name))),
            ("source", data.Sources.Select(row => (row.Id, SummaryWords.ShortName(row)))),
            ("side", data.Vocabulary<Side>().Select(term => (term.Code, term.Label))),
            ("type", data.Vocabulary<EventType>().Concat(data.Vocabulary<Measure>()).Concat(data.Vocabulary<DemandCode>()).Concat(data.Vocabulary<Topic>()).Concat(data.Vocabulary<PlaceKind>())
                .DistinctBy(term => term.Code).Select(term => (term.Code, term.Label))),
            ("tier", data.Vocabulary<Tier>().Select(term => (term.Code, term.Label))),
        ];
        WriteTexts(json, "names", names, one => one.Facet, one => one.Names);
    }

    private static void WriteSilent(Utf8JsonWriter json, Dataset data)
    {
        json.WriteStartObject("silent");
        foreach (var row in data.Episodes.SelectMany(episode => data.Claims(episode).Rows).DistinctBy(row => row.Proposition.Id).Where(row => row.Silent.Any()))
        {
            json.WriteStartArray(row.Proposition.Id);
            foreach (var source in row.Silent)
                json.WriteStringValue(source.Id);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteTexts<T>(Utf8JsonWriter json, string property, IEnumerable<T> groups, Func<T, string> name, Func<T, IEnumerable<(string, string)>> texts)
    {
        json.WriteStartObject(property);
        foreach (var group in groups)
        {
            json.WriteStartObject(name(group));
            foreach (var (key, text) in texts(group))
                json.WriteString(key, text);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteView(Utf8JsonWriter json, ExplorerView view)
    {
        json.WriteStartObject();
        json.WriteString("name", view.Name);
        json.WriteString("title", view.Title);
        json.WriteStartArray("columns");
        foreach (var column in view.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("heading", column.Heading);
            json.WriteNumber("weight", column.Weight);
            json.WriteBoolean("narrow", column.Narrow);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in view.Rows)
            WriteRow(json, row);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, ExplorerRow row)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Id);
        json.WriteStartArray("cells");
        foreach (var cell in row.Cells)
            json.WriteStringValue(cell);
        json.WriteEndArray();
        if (row.Order.Any(order => order.Value is not null))
        {
            json.WriteStartObject("order");
            foreach (var (column, value) in row.Order.Where(order => order.Value is not null))
            {
                json.WritePropertyName(column);
                Dataset.Write(json, value is DateOnly day ? Day(day) : value);
            }

            json.WriteEndObject();
        }

        if (string.Join(' ', row.Texts.Where(text => !string.IsNullOrEmpty(text))) is { Length: > 0 } more)
            json.WriteString("more", more);
        foreach (var (facet, values) in new[]
        {
            ("episode", row.Episodes), ("place", row.Places), ("source", row.Sources), ("side", row.Sides), ("type", row.Types),
        }.Where(facet => facet.Item2.Count > 0))
        {
            json.WriteStartArray(facet);
            foreach (var value in values)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }

        if (row.Days is { } days)
        {
            json.WriteString("first", Day(days.First));
            json.WriteString("last", Day(days.Last));
        }

        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
