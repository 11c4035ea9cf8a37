using static ProtestEvents.Tests.Tables.Damage;

namespace ProtestEvents.Tests.Tables;

/// <summary>Ids that refer to rows, and rows that refer to each other in a circle.</summary>
public sealed class ReferenceTests
{
    public static TheoryData<Damage> Damages { get; } = Cases(
        new("an id stands twice", copy => copy.Add("events", "fare-rise", "Second rise of the fares", "employer-act", "tram-strike-1907", "", "prices", "The company makes rides dearer again."),
            Error("events.csv", 12, "id", "duplicate-id", "Found 'fare-rise' again, expected each id once: it stands in row 10 already.")),
        new("a region's code stands twice", copy => copy.Set("places", "hill-country", "iso_3166_2", "XA-NC"),
            Error("places.csv", 4, "iso_3166_2", "duplicate-value", "Found 'XA-NC' again, expected each iso_3166_2 once: it stands in row 3 already.")),
        new("a code stands twice", copy => copy.Add("codes", "events", "type", "strike", "Strike", "Again.", ""),
            Error("codes.csv", 134, "code", "duplicate-id", "Found 'strike' again, expected each code once: it stands in row 46 already.")),
        new("a report is about no event", copy => copy.Set("reports", "gazette-march", "event", "marsh-march"),
            Error("reports.csv", 5, "event", "broken-reference", "Found the id 'marsh-march', expected an id that stands in events.csv.")),
        new("an id in a list is nobody's", copy => copy.Set("reports", "gazette-clearing", "targets", "drivers;nobody;marchers"),
            Error("reports.csv", 7, "targets", "broken-reference", "Found the id 'nobody', expected an id that stands in actors.csv.")),
        new("two ids in a list are nobody's", copy => copy.Set("demands", "leaflet-demand-rise", "made_by", "drivers;x;y"),
            Error("demands.csv", 2, "made_by", "broken-reference", "Found the id 'x', expected an id that stands in actors.csv."),
            Error("demands.csv", 2, "made_by", "broken-reference", "Found the id 'y', expected an id that stands in actors.csv.")),
        new("a citation is for no row", copy => copy.Set("citations", "c-leaflet-link-rally-2", "row", "leaflet-link-rallies"),
            Error("citations.csv", 33, "row", "broken-reference", "Found the id 'leaflet-link-rallies', expected an id that stands in links.csv.")),
        new("a citation is for a table that is not cited", copy => copy.Set("citations", "c-leaflet-link-rally-2", "table", "actors"),
            Error("citations.csv", 33, "table", "not-allowed", "Found 'actors', expected one of reports, figures, demands, claims, links.")),
        new("a broader code is none", copy => copy.Change("codes", rows => rows[48][5] = "protests"),
            Error("codes.csv", 49, "broader", "broken-reference",
                "Found the code 'protests', expected a code of the vocabulary events.type; it has strike, tram-strike, protest, rally, march, sit-in, occupation, violence, clash, employer-act. Add it to codes.csv or correct it.")),
        new("a code has no table", copy => copy.Add("codes", "", "type", "parade", "Parade", "A parade.", ""),
            Error("codes.csv", 134, "table", "required", "Found an empty cell, expected a value: table is required.")),
        new("a row has no code but a broader one", copy => copy.Add("codes", "events", "type", "", "Parade", "A parade.", "sit-in"),
            Error("codes.csv", 134, "code", "required", "Found an empty cell, expected a value: code is required.")),
        new("a vocabulary is nobody's", copy => copy.Add("codes", "events", "kind", "strike", "Strike", "Meant for type.", ""),
            Error("codes.csv", 134, "column", "unknown-vocabulary",
                "Found a code of the vocabulary events.kind, expected a vocabulary that a column is declared to use.")),
        new("places lie in each other", copy => copy.Set("places", "arcadia", "parent", "the-marshes"),
            Error("places.csv", 2, "parent", "cycle", "Found a circle through parent: arcadia → the-marshes → arcadia; expected it to end somewhere."),
            Error("places.csv", 2, "parent", "place-outside-parent", "Found a place of the kind country in the-marshes, which is of the kind area, expected it to lie in something larger.")),
        new("an event is part of itself", copy => copy.Set("events", "tram-strike", "part_of", "tram-strike"),
            Error("events.csv", 2, "part_of", "cycle", "Found a circle through part_of: tram-strike → tram-strike; expected it to end somewhere.")),
        new("an actor is part of its part", copy => copy.Set("actors", "arcadia-state", "part_of", "mayor"),
            Error("actors.csv", 2, "part_of", "cycle", "Found a circle through part_of: arcadia-state → mayor → arcadia-state; expected it to end somewhere.")),
        new("a source is a version of itself", copy => copy.Set("sources", "almanac-1910", "version_of", "almanac-1910"),
            Error("sources.csv", 4, "version_of", "cycle", "Found a circle through version_of: almanac-1910 → almanac-1910; expected it to end somewhere.")),
        new("a report repeats what repeats it", copy => copy.Set("reports", "gazette-strike-port-clement", "origin", "almanac-strike-port-clement").Set("reports", "gazette-strike-port-clement", "origin_basis", "stated"),
            Error("reports.csv", 2, "origin", "cycle",
                "Found a circle through origin: gazette-strike-port-clement → almanac-strike-port-clement → gazette-strike-port-clement; expected it to end somewhere.")),
        new("a claim repeats itself", copy => copy.Set("claims", "gazette-claim-fares", "origin", "gazette-claim-fares").Set("claims", "gazette-claim-fares", "origin_basis", "stated"),
            Error("claims.csv", 2, "origin", "cycle", "Found a circle through origin: gazette-claim-fares → gazette-claim-fares; expected it to end somewhere.")),
        new("figures revise each other", copy => copy.Set("figures", "gazette-absent", "revises", "gazette-absent-corrected").Set("figures", "gazette-absent", "act", "revises"),
            Error("figures.csv", 2, "revises", "cycle",
                "Found a circle through revises: gazette-absent → gazette-absent-corrected → gazette-absent; expected it to end somewhere.")),
        new("codes are broader than each other", copy => copy.Change("codes", rows => rows[45][5] = "tram-strike"),
            Error("codes.csv", 46, "broader", "cycle", "Found a circle through broader: strike → tram-strike → strike; expected it to end somewhere.")),
        new("a row has no id", copy => copy.Set("places", "the-marshes", "id", "").Set("reports", "gazette-march", "place", "arcadia")
                .Set("figures", "gazette-marchers", "place", "").Set("figures", "gazette-carters", "place", ""),
            Error("places.csv", 8, "id", "required", "Found an empty cell, expected a value: id is required.")));

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_reference_gives_these_findings(Damage damage) => damage.AssertFindings();
}
