namespace ProtestEvents;

/// <summary>Checks where places lie, and that each spelling means one place.</summary>
internal static class PlaceCheck
{
    /// <summary>How far a site may be from the locality it lies in, in kilometres: an airport is farther out than a square.</summary>
    private const double FarthestSite = 60;

    private static readonly PlaceKind[] FromLargeToSmall =
        [PlaceKind.Country, PlaceKind.Area, PlaceKind.Region, PlaceKind.City, PlaceKind.Town, PlaceKind.Village, PlaceKind.Field, PlaceKind.Site];

    public static void Run(Dataset data, FindingList findings)
    {
        var byId = data.Places.ToFirst(place => place.Id);
        var owners = byId.Values.Where(place => place.Id.Length > 0).ToFirst(place => PlaceSpelling.Normalise(place.Id));
        foreach (var place in data.Places)
        {
            Coordinates(place, data.Package.BoundingBox, findings);
            if (place.ParentId is { } parentId && byId.TryGetValue(parentId, out var parent))
                Parent(place, parent, byId, findings);

            Spelling("name", place.Name, place, owners, findings);
            foreach (var spelling in place.AlternativeNames)
                Spelling("alt_names", spelling, place, owners, findings);
        }
    }

    private static void Spelling(string column, string spelling, Place place, Dictionary<string, Place> owners, FindingList findings)
    {
        var key = PlaceSpelling.Normalise(spelling);
        if (key.Length > 0 && !owners.TryAdd(key, place) && owners[key] is var other && other.Id != place.Id)
            findings.Add(place, column, Problems.SharedSpelling(spelling, other.Id));
    }

    private static void Coordinates(Place place, BoundingBox? box, FindingList findings)
    {
        if (place.Raw["latitude"].Length == 0 != (place.Raw["longitude"].Length == 0))
            findings.Add(place, place.Raw["latitude"].Length == 0 ? "latitude" : "longitude", Problems.HalfACoordinate());
        else if (Point(place) is var (latitude, longitude) && box is not null && !box.Contains(latitude, longitude))
            findings.Add(place, "latitude", Problems.OutsideBox(latitude, longitude, box));
    }

    private static void Parent(Place place, Place parent, Dictionary<string, Place> byId, FindingList findings)
    {
        var size = Array.IndexOf(FromLargeToSmall, place.Kind);
        var parentSize = Array.IndexOf(FromLargeToSmall, parent.Kind);
        if (size >= 0 && parentSize >= size && place.Kind != PlaceKind.Area && place.Kind != PlaceKind.Site)
            findings.Add(place, "parent", Problems.WrongParentKind(place.Kind.Code, parent.Id, parent.Kind.Code));

        var region = Chain.Of(parent, inner => inner.ParentId is { } next ? byId.GetValueOrDefault(next) : null).FirstOrDefault(outer => outer.Iso3166 is not null);
        if (place.Iso3166 is { } code && region?.Iso3166 is { } regionCode && code != regionCode)
            findings.Add(place, "iso_3166_2", Problems.OutsideParent(code, region.Id, regionCode));

        if (place.Kind == PlaceKind.Site
            && Point(place) is var (latitude, longitude)
            && Point(parent) is var (parentLatitude, parentLongitude)
            && Kilometres(latitude, longitude, parentLatitude, parentLongitude) is var distance and > FarthestSite)
        {
            findings.Add(place, "parent", Problems.FarFromParent(distance, parent.Id, FarthestSite));
        }
    }

    /// <summary>The place's point; null when it has none, or when it is not on the globe, which is a finding about the cell.</summary>
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
