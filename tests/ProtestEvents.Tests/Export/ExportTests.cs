namespace ProtestEvents.Tests.Export;

public sealed class ExportTests
{
    private static readonly Dataset Data = Dataset.Load(Records.Repository.PathOf("data"));

    [Fact]
    public void Json_has_a_property_for_each_table_and_numbers_and_nulls()
    {
        using var json = JsonDocument.Parse(Data.ToJson());
        Assert.Equal(
            ["sources", "actors", "places", "episodes", "events", "reports", "figures", "demands", "propositions", "claims", "links", "citations", "coverage", "changes", "codes"],
            json.RootElement.EnumerateObject().Select(table => table.Name));
        var almaty = json.RootElement.GetProperty("places").EnumerateArray().Single(place => place.GetProperty("id").GetString() == "almaty");
        Assert.Equal(JsonValueKind.Number, almaty.GetProperty("latitude").ValueKind);
        Assert.Equal(Data.Place("almaty").Latitude, almaty.GetProperty("latitude").GetDouble());
        var vague = json.RootElement.GetProperty("figures").EnumerateArray().First(figure => figure.GetProperty("qualifier").GetString() == "vague");
        Assert.Equal(JsonValueKind.Null, vague.GetProperty("low").ValueKind);
        Assert.Equal(Data.Reports.Count, json.RootElement.GetProperty("reports").GetArrayLength());
    }

    [Fact]
    public void The_same_record_gives_the_same_text_in_every_culture()
    {
        var before = (Data.ToJson(), Data.ToGeoJson(), Data.Table("places").ToCsv());
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("ru-RU");
            var again = Dataset.Load(Records.Repository.PathOf("data"));
            Assert.Equal(before, (again.ToJson(), again.ToGeoJson(), again.Table("places").ToCsv()));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Geojson_holds_longitude_before_latitude_and_every_placed_report_once()
    {
        using var json = JsonDocument.Parse(Data.ToGeoJson());
        Assert.Equal("FeatureCollection", json.RootElement.GetProperty("type").GetString());
        var features = json.RootElement.GetProperty("features").EnumerateArray().ToList();
        var almaty = features.Single(feature => feature.GetProperty("id").GetString() == "almaty");
        Assert.Equal([76.9, 43.3], almaty.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(degrees => Math.Round(degrees.GetDouble(), 1)));
        Assert.Equal(
            Data.Reports.Where(report => report.PlaceId is not null).Select(report => report.Id).Order(StringComparer.Ordinal),
            features.SelectMany(feature => feature.GetProperty("properties").GetProperty("reports").EnumerateArray()).Select(report => report.GetProperty("id").GetString()).Order(StringComparer.Ordinal));
        Assert.All(
            features.Where(feature => feature.GetProperty("geometry").ValueKind == JsonValueKind.Null),
            feature => Assert.Null(Data.Place(feature.GetProperty("id").GetString()!).Latitude));
    }
}
