namespace ProtestEvents;

/// <summary>Checks where places lie, and that each spelling means one place.</summary>
internal static class PlaceCheck
{
    /// <summary>How far a site may be from the locality it lies in, in kilometres: an airport is farther out than a square.</summary>
    private const double FarthestSite = 60;

    private static readonly PlaceKind[] FromLargeToSmall =
        [PlaceKind.Country, PlaceKind.Area, PlaceKind.Region, PlaceKind.City, PlaceKind.Town, PlaceKind.Village, PlaceKind.Field, PlaceKind.Site];

    public static void Run(RawRecord raw, RecordContent content, BoundingBox? box, FindingList findings)
    {
        var table = raw[TableNames.Places];
        var byId = content.Places.GroupBy(place => place.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var owners = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var place in byId.Values.Where(place => place.Id.Length > 0))
        {
            owners.TryAdd(PlaceSpelling.Normalise(place.Id), place);
        }

        foreach (var (row, place) in table.Rows.Zip(content.Places))
        {
            Coordinates(table, row, place, box, findings);
            if (place.ParentId is { } parentId && byId.TryGetValue(parentId, out var parent))
            {
                Parent(table, row, place, parent, byId, findings);
            }

            foreach (var (column, spelling) in place.AlternativeNames.Select(name => ("alt_names", name)).Prepend(("name", place.Name)))
            {
                var key = PlaceSpelling.Normalise(spelling);
                if (key.Length > 0 && !owners.TryAdd(key, place) && owners[key] is var other && other.Id != place.Id)
                {
                    findings.Error(table, row, column, "shared-spelling", FindingSentences.SharedSpelling(spelling, other.Id));
                }
            }
        }
    }

    private static void Coordinates(RawTable table, RawRow row, Place place, BoundingBox? box, FindingList findings)
    {
        if (row["latitude"].Length == 0 != (row["longitude"].Length == 0))
        {
            findings.Error(table, row, row["latitude"].Length == 0 ? "latitude" : "longitude", "half-a-coordinate", FindingSentences.HalfACoordinate());
        }
        else if (Point(place) is var (latitude, longitude) && box is not null && !box.Contains(latitude, longitude))
        {
            findings.Error(table, row, "latitude", "outside-country", FindingSentences.OutsideBox(latitude, longitude, box));
        }
    }

    private static void Parent(RawTable table, RawRow row, Place place, Place parent, Dictionary<string, Place> byId, FindingList findings)
    {
        var size = Array.IndexOf(FromLargeToSmall, place.Kind);
        var parentSize = Array.IndexOf(FromLargeToSmall, parent.Kind);
        if (size >= 0 && parentSize >= size && place.Kind != PlaceKind.Area && place.Kind != PlaceKind.Site)
        {
            findings.Error(table, row, "parent", "place-outside-parent", FindingSentences.WrongParentKind(place.Kind.Code, parent.Id, parent.Kind.Code));
        }

        var region = parent;
        for (var steps = byId.Count; region is { Iso3166: null, ParentId: { } next } && steps > 0; steps--)
        {
            region = byId.GetValueOrDefault(next);
        }

        if (place.Iso3166 is { } code && region?.Iso3166 is { } regionCode && code != regionCode)
        {
            findings.Error(table, row, "iso_3166_2", "place-outside-parent", FindingSentences.OutsideParent(code, region.Id, regionCode));
        }

        if (place.Kind == PlaceKind.Site
            && Point(place) is var (latitude, longitude)
            && Point(parent) is var (parentLatitude, parentLongitude)
            && Kilometres(latitude, longitude, parentLatitude, parentLongitude) is var distance and > FarthestSite)
        {
            findings.Error(table, row, "parent", "place-outside-parent", FindingSentences.FarFromParent(distance, parent.Id, FarthestSite));
        }
    }

    /// <summary>The place's point; null when it has none, or none that is on the globe, which the checks of cells have said.</summary>
    private static (double Latitude, double Longitude)? Point(Place place) =>
        place is { Latitude: { } latitude and >= -90 and <= 90, Longitude: { } longitude and >= -180 and <= 180 } ? (latitude, longitude) : null;

    /// <summary>Great-circle distance by the haversine formula on a sphere of 6,371 km.</summary>
    private static double Kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude)
    {
        var halfLatitude = double.DegreesToRadians(otherLatitude - latitude) / 2;
        var halfLongitude = double.DegreesToRadians(otherLongitude - longitude) / 2;
        var chord = Math.Pow(Math.Sin(halfLatitude), 2)
            + (Math.Cos(double.DegreesToRadians(latitude)) * Math.Cos(double.DegreesToRadians(otherLatitude)) * Math.Pow(Math.Sin(halfLongitude), 2));
        return 2 * 6_371 * Math.Asin(Math.Sqrt(chord));
    }
}
