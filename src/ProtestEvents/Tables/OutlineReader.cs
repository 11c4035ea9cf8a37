namespace ProtestEvents;

internal static class OutlineReader
{
    public static ValueList<Outline> Read(byte[] bytes, Dataset data, FindingList findings)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory().Span.StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes);
            var outlines = new List<Outline>();
            foreach (var feature in Features(document.RootElement))
                outlines.Add(Outline(feature));
            var known = data.Places.Select(place => place.Iso3166).OfType<string>().ToHashSet(StringComparer.Ordinal);
            foreach (var outline in outlines.Where(outline => !known.Contains(outline.Code)))
                findings.Add(ProtestEvents.Outline.FileName, 0, "id", Problems.OutlineOfNoPlace(outline.Code));
            foreach (var code in outlines.GroupBy(outline => outline.Code, StringComparer.Ordinal).Where(code => code.Skip(1).Any()))
                findings.Add(ProtestEvents.Outline.FileName, 0, "id", Problems.OutlineTwice(code.Key));
            return outlines.ToValueList();
        }
        catch (JsonException fault)
        {
            findings.Add(ProtestEvents.Outline.FileName, 0, "", Problems.BadOutlines(FormattableString.Invariant($"it breaks the rules of JSON at line {fault.LineNumber + 1}")));
        }
        catch (Exception fault) when (fault is FormatException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException)
        {
            findings.Add(ProtestEvents.Outline.FileName, 0, "", Problems.BadOutlines(fault is FormatException ? fault.Message : "a feature has no id, no geometry or no points"));
        }

        return [];
    }

    private static JsonElement.ArrayEnumerator Features(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("features", out var features) && features.ValueKind == JsonValueKind.Array
            ? features.EnumerateArray()
            : throw new FormatException("it has no list of features");

    private static Outline Outline(JsonElement feature)
    {
        var (code, geometry) = (feature.GetProperty("id").GetString() ?? "", feature.GetProperty("geometry"));
        var (kind, coordinates) = (geometry.GetProperty("type").GetString(), geometry.GetProperty("coordinates"));
        var rings = new List<ValueList<(double East, double North)>>();
        if (kind == "Polygon")
            rings.Add(Ring(coordinates[0]));
        else if (kind != "MultiPolygon")
            throw new FormatException($"'{code}' is drawn as {kind}, not as Polygon or MultiPolygon");
        else
            foreach (var part in coordinates.EnumerateArray())
                rings.Add(Ring(part[0]));

        return new(code, rings.ToValueList());
    }

    private static ValueList<(double East, double North)> Ring(JsonElement ring)
    {
        var (points, count) = (new (double East, double North)[ring.GetArrayLength()], 0);
        foreach (var point in ring.EnumerateArray())
            points[count++] = Point(point);
        return new(points);
    }

    private static (double East, double North) Point(JsonElement point)
    {
        var (east, north) = (point[0].GetDouble(), point[1].GetDouble());
        return east is >= -180 and <= 180 && north is >= -90 and <= 90 ? (east, north)
            : throw new FormatException(FormattableString.Invariant($"it has a point at {east}, {north}, which lies on no map"));
    }
}
