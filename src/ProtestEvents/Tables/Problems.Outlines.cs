using static ProtestEvents.Problem;

namespace ProtestEvents;

internal static partial class Problems
{
    public static Problem BadOutlines(string why) => Error(
        "bad-outlines", $"Found outlines that can't be read ({why}), expected a GeoJSON feature collection of polygons with a place's ISO 3166-2 code as the id of each.");

    public static Problem OutlineOfNoPlace(string code) => Error("bad-outlines", $"Found an outline of '{code}', expected the iso_3166_2 of a row of places.csv.");

    public static Problem OutlineTwice(string code) => Error("bad-outlines", $"Found the outline of '{code}' twice, expected it once.");
}
