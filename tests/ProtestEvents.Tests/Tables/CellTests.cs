using static ProtestEvents.Tests.Tables.Damage;

namespace ProtestEvents.Tests.Tables;

/// <summary>What a single cell may hold.</summary>
public sealed class CellTests
{
    public static TheoryData<Damage> Damages { get; } = Cases(
        new("a required cell is empty", copy => copy.Set("events", "fare-rise", "title", ""),
            Error("events.csv", 10, "title", "required", "Found an empty cell, expected a value: title is required.")),
        new("a required cell is empty below a cell of two lines", copy => copy.Set("reports", "gazette-no-strike-st-anns-ferry", "phase", ""),
            Error("reports.csv", 4, "phase", "required", "Found an empty cell, expected a value: phase is required.")),
        new("a number has a decimal comma", copy => copy.Set("places", "clock-square", "latitude", "-17,501"),
            Error("places.csv", 9, "latitude", "not-a-number",
                "Found '-17,501', expected a number in digits, with a point before decimals and no spaces or words.")),
        new("a number has a comma between thousands", copy => copy.Set("figures", "gazette-rally-size", "low", "1,040"),
            Error("figures.csv", 3, "low", "not-a-number", "Found '1,040', expected a number in digits, with a point before decimals and no spaces or words.")),
        new("a number is in words", copy => copy.Set("figures", "gazette-marchers", "best", "three hundred"),
            Error("figures.csv", 5, "best", "not-a-number",
                "Found 'three hundred', expected a number in digits, with a point before decimals and no spaces or words.")),
        new("a whole number has decimals", copy => copy.Set("places", "port-clement", "geonames_id", "990001.0"),
            Error("places.csv", 5, "geonames_id", "not-a-number", "Found '990001.0', expected a whole number in digits.")),
        new("a whole number is too large to hold", copy => copy.Set("places", "port-clement", "geonames_id", "99000100000000000000000000"),
            Error("places.csv", 5, "geonames_id", "out-of-bounds", "Found 99000100000000000000000000, expected a whole number up to 2147483647.")),
        new("a latitude is beyond the pole", copy => copy.Set("places", "clock-square", "latitude", "-97.5"),
            Error("places.csv", 9, "latitude", "out-of-bounds", "Found -97.5, expected -90 or more.")),
        new("a longitude is beyond the date line", copy => copy.Set("places", "port-clement", "longitude", "181"),
            Error("places.csv", 5, "longitude", "out-of-bounds", "Found 181, expected 180 or less.")),
        new("a day is no day", copy => copy.Set("sources", "almanac-1910", "accessed", "2023-02-29"),
            Error("sources.csv", 4, "accessed", "bad-date", "Found '2023-02-29', expected a day as 2022-01-04.")),
        new("a code is not in its vocabulary", copy => copy.Set("events", "fare-rise", "type", "lockout"),
            Error("events.csv", 10, "type", "not-in-vocabulary",
                "Found the code 'lockout', expected a code of the vocabulary events.type; it has strike, tram-strike, protest, rally, march, sit-in, occupation, violence, clash, employer-act. Add it to codes.csv or correct it.")),
        new("a code in a list is not in its vocabulary", copy => copy.Set("events", "tram-strike", "themes", "labour;Transport"),
            Error("events.csv", 2, "themes", "not-in-vocabulary",
                "Found the code 'Transport', expected a code of the vocabulary events.themes; it has labour, transport, prices. Add it to codes.csv or correct it.")),
        new("a code of a column of the record's own is not in its vocabulary", copy => copy.Set("reports", "gazette-march", "weather", "hail"),
            Error("reports.csv", 5, "weather", "not-in-vocabulary",
                "Found the code 'hail', expected a code of the vocabulary reports.weather; it has fair, fog. Add it to codes.csv or correct it.")),
        new("a value is not one of the closed few", copy => copy.Set("figures", "gazette-carters", "qualifier", "some"),
            Error("figures.csv", 6, "qualifier", "not-allowed",
                "Found 'some', expected one of exact, about, at-least, more-than, up-to, less-than, almost, range, vague.")),
        new("a value of the closed few has a capital", copy => copy.Set("reports", "gazette-march", "polarity", "Affirmed"),
            Error("reports.csv", 5, "polarity", "not-allowed", "Found 'Affirmed', expected one of affirmed, negated.")),
        new("an act is none", copy => copy.Set("figures", "gazette-absent-corrected", "act", "corrects"),
            Error("figures.csv", 12, "act", "not-allowed", "Found 'corrects', expected one of states, revises, retracts.")),
        new("an id has a capital and a space", copy => copy.Set("propositions", "almanacs-are-right", "id", "Almanacs are right"),
            Error("propositions.csv", 3, "id", "bad-id",
                "Found the id 'Almanacs are right', expected small letters a to z and digits, in groups joined by single hyphens.")),
        new("a time is no time", copy => copy.Set("reports", "gazette-clearing", "time", "9 o'clock"),
            Error("reports.csv", 7, "time", "bad-pattern",
                "Found '9 o'clock', expected it to look like (~?([01][0-9]|2[0-3]):[0-5][0-9]|night|early-morning|morning|daytime|afternoon|evening)"
                + "(/(~?([01][0-9]|2[0-3]):[0-5][0-9]|night|early-morning|morning|daytime|afternoon|evening))?.")),
        new("a list has an empty part in the middle", copy => copy.Set("reports", "gazette-clearing", "targets", "drivers;;marchers"),
            Error("reports.csv", 7, "targets", "empty-list-part",
                "Found a list with an empty part in 'drivers;;marchers', expected values joined by single semicolons.")),
        new("a list has an empty part at the end", copy => copy.Set("places", "the-marshes", "alt_names", "Low Marshes;"),
            Error("places.csv", 8, "alt_names", "empty-list-part",
                "Found a list with an empty part in 'Low Marshes;', expected values joined by single semicolons.")),
        new("white space stands before a value", copy => copy.Set("actors", "drivers", "name", " Tram drivers"),
            Error("actors.csv", 6, "name", "untrimmed", "Found white space before or behind the value, expected none.")),
        new("a line break stands behind a value", copy => copy.Set("actors", "drivers", "note", "Those of the horse trams.\n"),
            Error("actors.csv", 6, "note", "untrimmed", "Found white space before or behind the value, expected none.")),
        new("a date is none", copy => copy.Set("reports", "gazette-strike-port-clement", "date", "1907-13-01"),
            Error("reports.csv", 2, "date", "bad-date",
                "\"1907-13-01\" is not an EDTF date: found 13 at position 6, expected a month 01 to 12, or 21 to 41 for a season, a quarter, a third or a half.")),
        new("a date of level 2 is right", copy => copy.Set("reports", "gazette-strike-port-clement", "date", "1907-03-?01")),
        new("a report is of the year 17E7", copy => copy.Set("reports", "gazette-strike-port-clement", "date", "Y17E7"), Beyond("reports.csv", 2, "date", "Y17E7")),
        new("an episode begins further back than days reach", copy => copy.Set("episodes", "tram-strike-1907", "start", "Y-17E20"), Beyond("episodes.csv", 2, "start", "Y-17E20")),
        new("a source came out later than days reach", copy => copy.Set("sources", "gazette-1907", "published", "Y17E20"), Beyond("sources.csv", 2, "published", "Y17E20")),
        new("a figure is of a year before year 1", copy => copy.Set("figures", "gazette-absent", "date", "-0044-03-15"), Beyond("figures.csv", 2, "date", "-0044-03-15")),
        new("a date has digits that no day has", copy => copy.Set("figures", "gazette-absent", "date", "1907-0X-31/1907-02-3X"),
            Error("figures.csv", 2, "date", "bad-date",
                "\"1907-0X-31/1907-02-3X\" is not an EDTF date: found day 3X at position 20, expected 01 to 28, the days of that month.")));

    private static Finding Beyond(string file, int row, string column, string value) => Error(file, row, column, "bad-date",
        $"Found '{value}', which may lie outside the years 1 to 9999, expected a date within them: a record is about events that can be put on a calendar.");

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_cell_gives_these_findings(Damage damage) => damage.AssertFindings();
}
