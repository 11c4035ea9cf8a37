using ProtestEvents.Tests.Records;
using static ProtestEvents.Tests.Tables.Damage;

namespace ProtestEvents.Tests.Tables;

/// <summary>Rules about several rows together, each with cases that break it and cases that do not.</summary>
public sealed class MeaningTests
{
    public static TheoryData<Damage> Damages { get; } = Cases(
        new("a report is dated after its source came out", copy => copy.Set("reports", "gazette-clearing", "date", "1907-03-15"),
            Error("reports.csv", 7, "date", "dated-after-source", AfterSource("1907-03-15"))),
        new("a stretch ends after its source came out", copy => copy.Set("reports", "gazette-clearing", "date", "1907-03-09/1907-03-15"),
            Error("reports.csv", 7, "date", "dated-after-source", AfterSource("1907-03-09/1907-03-15"))),
        new("a figure is dated after its source came out", copy => copy.Set("figures", "gazette-absent", "date", "1907-04"),
            Error("figures.csv", 2, "date", "dated-after-source", AfterSource("1907-04"))),
        new("a statement was made after its source came out", copy => copy.Set("figures", "gazette-injured", "stated_on", "1907-03-15"),
            Error("figures.csv", 8, "stated_on", "stated-after-source",
                "Found 1907-03-15 as the day of the statement, after 1907-03-14, when gazette-1907 came out, expected a day up to then.")),
        new("a source came out after the record was made", copy => Created(copy, "1909-12-31T23:59:59Z"),
            Error("sources.csv", 4, "published", "source-after-record",
                "Found 1910 as the day of publication, after 1909-12-31, the record's own date, expected a day up to then, or a later 'created' in datapackage.json.")),
        new("the record's own date is none", copy => Created(copy, "soon"),
            Error("datapackage.json", 0, "created", "bad-date", "Found 'soon' as the record's own date, expected a day, or a day and a time, as 2022-01-04T00:00:00Z.")),
        new("a report lies outside its episode", copy => copy.Set("reports", "almanac-strike-port-clement", "date", "1906-03-04"),
            Error("reports.csv", 9, "date", "outside-episode",
                "Found 1906-03-04, outside the event's episode tram-strike-1907, 1907-03-01 to 1907-03-14, expected a date in it, or an episode that holds its reports.")),
        new("an episode does not hold its reports", copy => copy.Set("episodes", "bread-riots-1909", "start", "1909-12").Set("episodes", "bread-riots-1909", "end", "1909-12").Set("reports", "almanac-bakery-riot", "date", "1909-11"),
            Error("reports.csv", 10, "date", "outside-episode",
                "Found 1909-11, outside the event's episode bread-riots-1909, 1909-12 to 1909-12, expected a date in it, or an episode that holds its reports.")),
        new("a report lies in another century", copy => copy.Set("reports", "gazette-clearing", "date", "0007-03-09"),
            Error("reports.csv", 7, "date", "far-from-episode", Far("0007-03-09"))),
        new("about a day 365 days before the episode", copy => copy.Set("reports", "almanac-strike-port-clement", "date", "1906-03-01~"),
            Error("reports.csv", 9, "date", "far-from-episode", Far("1906-03-01~"))),
        new("a figure lies more than a year before its event", copy => copy.Set("figures", "gazette-absent", "date", "1905"),
            Error("figures.csv", 2, "date", "far-from-episode", Far("1905"))),
        new("a figure has the day of another year", copy => copy.Set("figures", "gazette-absent", "date", "1906-03-04"),
            Warning("figures.csv", 2, "date", "far-from-episode", AnotherYear("1906-03-04"))),
        new("a figure has the day of the year after", copy => copy.Set("figures", "almanac-absent", "date", "1908-03-04").Set("figures", "almanac-absent", "date_basis", "stated"),
            Warning("figures.csv", 14, "date", "far-from-episode", AnotherYear("1908-03-04"))),
        new("a report stands twice", copy => Again(copy.Set("reports", "gazette-march", "date", "1907-03-05").Set("reports", "gazette-march", "time", "09:30")), Repeated),
        new("a report stands again with another time that meets the first", copy => Again(copy.Set("reports", "gazette-march", "time", "~09:30"), ("time", "morning")), Repeated),
        new("a report stands again with no date", copy => Again(copy, ("date", ""), ("date_basis", "")), Repeated),
        new("a denial is somewhere within a place", copy => copy.Set("reports", "gazette-no-strike-st-anns-ferry", "extent", "within"),
            Warning("reports.csv", 4, "extent", "denial-within",
                "Found the extent within for a denial, expected whole or point: that something did not happen somewhere within a place tells nothing.")),
        new("an event has the type of none of its reports", copy => copy.Set("events", "marshes-march", "type", "strike"),
            Error("events.csv", 7, "type", "type-of-no-report",
                "Found the type strike, expected that of a report of the event, or a broader one: its reports are of march.")),
        new("an event has a narrower type than its report", copy => copy.Set("events", "tram-strike-tallow-hill", "type", "tram-strike"),
            Error("events.csv", 4, "type", "type-of-no-report",
                "Found the type tram-strike, expected that of a report of the event, or a broader one: its reports are of strike.")),
        new("a passage names a speaker that the row does not have", copy => copy.Set("citations", "c-gazette-march-2", "role", "attributes"),
            Warning("citations.csv", 7, "role", "attributes-nobody",
                "Found the role attributes for a row that gazette, the source's own voice, says and nobody passed on, expected in stated_by or via who is named there, or the role identifies.")),
        new("a statement begins with they", copy => copy.Set("propositions", "fares-caused-strike", "statement", "They made the drivers strike."),
            Warning("propositions.csv", 2, "statement", "begins-with-pronoun", "Found 'They' as its first word, expected what 'They' stands for: it is read alone.")),
        new("a title begins with its", copy => copy.Set("events", "fare-rise", "title", "Its fares"),
            Warning("events.csv", 10, "title", "begins-with-pronoun", "Found 'Its' as its first word, expected what 'Its' stands for: it is read alone.")),
        new("the selection names another number of texts", copy => Selection(copy, "All three coded texts came out in one paper."),
            Error("datapackage.json", 0, "selection", "other-number-of-texts",
                "Found 'three coded texts' in how the sources were selected, expected 1, the texts coded whole in sources.csv.")));

    public static TheoryData<Damage> Passes { get; } = Cases(
        new("a stretch that may have ended by then", copy => copy.Set("reports", "gazette-clearing", "date", "1907-03-09/..")),
        new("a day that may be the day of the source", copy => copy.Set("reports", "gazette-clearing", "date", "[1907-03-14..1907-03-20]")),
        new("the year in which the source came out", copy => copy.Set("reports", "gazette-clearing", "date", "1907")),
        new("a source that was brought up to date later", copy => copy.Set("sources", "gazette-1907", "updated", "1907-03-20").Set("figures", "gazette-absent", "date", "1907-03-15")),
        new("a figure that is demanded for later", copy => copy.Set("figures", "leaflet-rise", "date", "1907-05").Set("figures", "leaflet-rise", "date_basis", "stated")),
        new("a statement on a day that may be that of the source", copy => copy.Set("figures", "gazette-injured", "stated_on", "[1907-03-14..1907-04-01]")),
        new("a source of the year of the record", copy => Created(copy, "1910-06-01T00:00:00Z")),
        new("a figure of the month before", copy => copy.Set("figures", "gazette-absent", "date", "1907-02")),
        new("a figure of the year before", copy => copy.Set("figures", "gazette-absent", "date", "1906")),
        new("a figure counted half a year later", copy => copy.Set("figures", "almanac-absent", "date", "1907-10").Set("figures", "almanac-absent", "date_basis", "stated")),
        new("a figure of a summer in an episode of a year", copy => copy.Set("episodes", "tram-strike-1907", "start", "1906-03-14").Set("figures", "almanac-absent", "date", "1907-08").Set("figures", "almanac-absent", "date_basis", "stated")),
        new("about a day 364 days before the episode", copy => copy.Set("reports", "almanac-strike-port-clement", "date", "1906-03-02~")),
        new("about the eve of the episode", copy => copy.Set("reports", "almanac-strike-port-clement", "date", "1907-02-28?")),
        new("the same on a later day", copy => Again(copy, ("date", "1907-03-06"))),
        new("the same on an earlier day", copy => Again(copy.Set("reports", "gazette-march", "date", "1907-03-05"), ("date", "1907-03-04"))),
        new("the same at another time of day", copy => Again(copy.Set("reports", "gazette-march", "time", "morning"), ("time", "evening"))),
        new("the same by others", copy => Again(copy, ("actors", "drivers"))),
        new("the same against others", copy => Again(copy.Set("reports", "gazette-march", "targets", "mayor"), ("targets", "tram-company"))),
        new("the same with another end", copy => Again(copy.Set("reports", "gazette-march", "outcome", "failed"), ("outcome", "succeeded"))),
        new("the same passed on by somebody", copy => Again(copy, ("via", "mayor"))),
        new("the same in another phase", copy => Again(copy, ("phase", "begins"))),
        new("the same with a note that names the other", copy => Again(copy, ("note", "A second march; the first is gazette-march."))),
        new("the same as one whose note names it", copy => Again(copy.Set("reports", "gazette-march", "note", "The first march; the second is gazette-march-again."))),
        new("a denial of a point", copy => copy.Set("reports", "gazette-no-strike-st-anns-ferry", "extent", "point")),
        new("an event of a broader type than its report", copy => copy.Set("events", "marshes-march", "type", "protest")),
        new("an event of any type that has no report", copy => copy.Set("events", "fare-rise", "type", "march")),
        new("a passage that names who passed it on", copy => copy.Set("citations", "c-gazette-march-2", "role", "attributes").Set("reports", "gazette-march", "via", "mayor")),
        new("a passage that names another speaker", copy => copy.Set("citations", "c-gazette-march-2", "role", "attributes").Set("reports", "gazette-march", "stated_by", "mayor")),
        new("there is none", copy => copy.Set("propositions", "fares-caused-strike", "statement", "There is no bread in the city.")),
        new("that something is so", copy => copy.Set("propositions", "fares-caused-strike", "statement", "That fares rose made the drivers strike.")),
        new("those who are named", copy => copy.Set("propositions", "fares-caused-strike", "statement", "Those who drive the trams strike for pay.")),
        new("a word that begins as a pronoun does", copy => copy.Set("propositions", "fares-caused-strike", "statement", "Itinerant bakers made the drivers strike.")),
        new("the right number of texts", copy => Selection(copy, "All in one text: a gazette.")),
        new("a number of other things", copy => Selection(copy, "Two papers and 12 pages; some texts are lost.")));

    private static Finding Repeated => Warning("reports.csv", 11, "id", "repeated-report",
        "Found the source, speaker, event, type, polarity, phase and place of 'gazette-march' in row 5 and a date that may be the same, "
        + "expected one report with both citations, or a note that names the other report and says what sets them apart.");

    [Theory]
    [MemberData(nameof(Damages))]
    public void Rows_that_can_not_be_right_together_give_these_findings(Damage damage) => damage.AssertFindings();

    [Theory]
    [MemberData(nameof(Passes))]
    public void Rows_that_may_be_right_give_none(Damage nothing) => nothing.AssertFindings();

    private static string AfterSource(string date) =>
        $"Found {date}, after 1907-03-14, when gazette-1907 came out, expected a day up to then, or a figure that is demanded, promised or planned.";

    private static string Far(string date) =>
        $"Found {date}, a year or more away from the event's episode tram-strike-1907, 1907-03-01 to 1907-03-14, expected a date near it: the year may be a slip.";

    private static string AnotherYear(string date) =>
        $"Found {date}, a day of the event's episode tram-strike-1907, 1907-03-01 to 1907-03-14, in another year, expected a date near it: the year may be a slip.";

    private static ArcadiaCopy Created(ArcadiaCopy copy, string day) => copy.Replace("datapackage.json", "\"version\"", $"\"created\": \"{day}\",\n  \"version\"");

    private static ArcadiaCopy Selection(ArcadiaCopy copy, string sentence) => copy.Replace("datapackage.json", Arcadia.Data.Selection, sentence);

    /// <summary>Adds the report of the march once more, with some cells changed.</summary>
    private static ArcadiaCopy Again(ArcadiaCopy copy, params (string Column, string Cell)[] changes)
    {
        copy.Change("reports", rows =>
        {
            List<string> again = [.. rows.Single(row => row[0] == "gazette-march")];
            again[0] = "gazette-march-again";
            foreach (var (column, cell) in changes)
            {
                again[rows[0].IndexOf(column)] = cell;
            }

            rows.Add(again);
        });
        return copy.Add("citations", "c-gazette-march-again-1", "reports", "gazette-march-again", "gazette-1907", "says", "3", "418", "454", "1685e62d37a9a3f6", "");
    }
}
