using static ProtestEvents.Tests.Tables.Damage;

namespace ProtestEvents.Tests.Tables;

/// <summary>Where places lie and how they are spelled.</summary>
public sealed class PlaceTests
{
    public static TheoryData<Damage> Damages { get; } = Cases(
        new("a place lies outside the country", copy => copy.Set("places", "tallow-hill", "latitude", "21.25"),
            Error("places.csv", 6, "latitude", "outside-country",
                "Found the point 21.25 N -24.5 E, expected one within -25 to -15 N and -30 to -20 E, where the record's country lies.")),
        new("latitude and longitude are swapped", copy => copy.Set("places", "tallow-hill", "latitude", "-24.5").Set("places", "tallow-hill", "longitude", "-31.25"),
            Error("places.csv", 6, "latitude", "outside-country",
                "Found the point -24.5 N -31.25 E, expected one within -25 to -15 N and -30 to -20 E, where the record's country lies.")),
        new("a place has a latitude alone", copy => copy.Set("places", "tallow-hill", "longitude", ""),
            Error("places.csv", 6, "longitude", "half-a-coordinate", "Found only one of latitude and longitude, expected both or neither.")),
        new("a place has a longitude alone", copy => copy.Set("places", "tallow-hill", "latitude", ""),
            Error("places.csv", 6, "latitude", "half-a-coordinate", "Found only one of latitude and longitude, expected both or neither.")),
        new("a town has another region's code", copy => copy.Set("places", "tallow-hill", "iso_3166_2", "XA-TH"),
            Error("places.csv", 6, "iso_3166_2", "place-outside-parent",
                "Found XA-TH as the region's code of a place in hill-country, expected XA-HC, the code of the region that it lies in.")),
        new("a city lies in a town", copy => copy.Set("places", "port-clement", "parent", "st-anns-ferry"),
            Error("places.csv", 5, "parent", "place-outside-parent", "Found a place of the kind city in st-anns-ferry, which is of the kind town, expected it to lie in something larger.")),
        new("a region lies in a site", copy => copy.Set("places", "hill-country", "parent", "clock-square").Set("places", "hill-country", "iso_3166_2", ""),
            Error("places.csv", 4, "parent", "place-outside-parent", "Found a place of the kind region in clock-square, which is of the kind site, expected it to lie in something larger.")),
        // A degree of latitude is 2π · 6,371 km / 360 = 111.19 km.
        new("a site lies a degree away from its town", copy => copy.Set("places", "clock-square", "latitude", "-18.5").Set("places", "clock-square", "longitude", "-25"),
            Error("places.csv", 9, "parent", "place-outside-parent", "Found a site 111 km from port-clement, which it is said to lie in, expected at most 60 km.")),
        // Along a parallel it is 2 · 6,371 km · arcsin(cos 17.5° · sin 0.5°) = 106.05 km.
        new("a site lies a degree to the east of its town", copy => copy.Set("places", "clock-square", "latitude", "-17.5").Set("places", "clock-square", "longitude", "-24"),
            Error("places.csv", 9, "parent", "place-outside-parent", "Found a site 106 km from port-clement, which it is said to lie in, expected at most 60 km.")),
        new("a spelling is another place's too", copy => copy.Set("places", "st-anns-ferry", "alt_names", "Saint Anns Ferry;TALLOW-HILL"),
            Error("places.csv", 7, "alt_names", "shared-spelling",
                "Found the spelling 'TALLOW-HILL', which is also one of tallow-hill, expected each spelling to mean one place.")),
        new("a name is another place's spelling", copy => copy.Set("places", "clock-square", "name", "Puerto Clémente"),
            Error("places.csv", 9, "name", "shared-spelling",
                "Found the spelling 'Puerto Clémente', which is also one of port-clement, expected each spelling to mean one place.")),
        new("a spelling is another place's id", copy => copy.Set("places", "clock-square", "alt_names", "The Marshes;St. Anns Ferry"),
            Error("places.csv", 9, "alt_names", "shared-spelling",
                "Found the spelling 'The Marshes', which is also one of the-marshes, expected each spelling to mean one place."),
            Error("places.csv", 9, "alt_names", "shared-spelling",
                "Found the spelling 'St. Anns Ferry', which is also one of st-anns-ferry, expected each spelling to mean one place.")));

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_place_gives_these_findings(Damage damage) => damage.AssertFindings();
}
