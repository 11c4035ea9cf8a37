using static ProtestEvents.Tests.Tables.Damage;

namespace ProtestEvents.Tests.Tables;

/// <summary>Cells that a spreadsheet has damaged, and cells that a spreadsheet would run as formulas.</summary>
public sealed class SpreadsheetTests
{
    public static TheoryData<Damage> Damages { get; } = Cases(
        new("a range became a day", copy => copy.Set("figures", "leaflet-rise", "words", "May 10"), Damaged("figures.csv", 9, "words", "May 10")),
        new("a range became a day, the other way round", copy => copy.Set("figures", "leaflet-rise", "words", "10-May"), Damaged("figures.csv", 9, "words", "10-May")),
        new("a range became a month of a year", copy => copy.Set("figures", "leaflet-rise", "words", "Feb-03"), Damaged("figures.csv", 9, "words", "Feb-03")),
        new("a number became a day", copy => copy.Set("figures", "gazette-marchers", "best", "3-Feb-00"), Damaged("figures.csv", 5, "best", "3-Feb-00")),
        new("a date is written with slashes", copy => copy.Set("reports", "gazette-clearing", "date", "5/10/2022"), Damaged("reports.csv", 7, "date", "5/10/2022")),
        new("a date is written with points", copy => copy.Set("reports", "gazette-clearing", "date", "10.05.2022"), Damaged("reports.csv", 7, "date", "10.05.2022")),
        new("a day is written with slashes", copy => copy.Set("sources", "almanac-1910", "accessed", "29/2/24"), Damaged("sources.csv", 4, "accessed", "29/2/24")),
        new("a formula failed", copy => copy.Set("events", "fare-rise", "summary", "#REF!"), Damaged("events.csv", 10, "summary", "#REF!")),
        new("a formula failed in another language", copy => copy.Set("events", "fare-rise", "summary", "#ССЫЛКА!"), Damaged("events.csv", 10, "summary", "#ССЫЛКА!")),
        new("a name was not known", copy => copy.Set("reports", "gazette-march", "note", "#NAME?"), Damaged("reports.csv", 5, "note", "#NAME?")),
        new("a value was not at hand", copy => copy.Set("reports", "gazette-march", "note", "#N/A"), Damaged("reports.csv", 5, "note", "#N/A")),
        new("a column was too narrow", copy => copy.Set("reports", "gazette-march", "date", "########"), Damaged("reports.csv", 5, "date", "########")),
        new("a long number was shortened", copy => copy.Set("places", "port-clement", "geonames_id", "1.2E+15"), Damaged("places.csv", 5, "geonames_id", "1.2E+15")),
        new("a long number was shortened with a comma", copy => copy.Set("figures", "gazette-marchers", "best", "1,2E+15"), Damaged("figures.csv", 5, "best", "1,2E+15")),
        new("a digest of digits was shortened", copy => copy.Set("citations", "c-gazette-march-1", "digest", "1.28E+15"), Damaged("citations.csv", 6, "digest", "1.28E+15")),
        new("a note starts with =", copy => copy.Set("reports", "gazette-march", "note", "=1+1"), Formula("reports.csv", 5, "note", '=')),
        new("a note starts with +", copy => copy.Set("reports", "gazette-march", "note", "+7 of them"), Formula("reports.csv", 5, "note", '+')),
        new("a note starts with -", copy => copy.Set("reports", "gazette-march", "note", "-7 of them"), Formula("reports.csv", 5, "note", '-')),
        new("a note starts with @", copy => copy.Set("reports", "gazette-march", "note", "@SUM(A1)"), Formula("reports.csv", 5, "note", '@')),
        new("quantity words start with a sign", copy => copy.Set("figures", "gazette-carters", "words", "+ dozens"), Formula("figures.csv", 6, "words", '+')),
        new("a list of names starts with =", copy => copy.Set("places", "clock-square", "alt_names", "=HYPERLINK(A1);Clock Place"), Formula("places.csv", 9, "alt_names", '=')),
        new("an address starts with =", copy => copy.Set("sources", "almanac-1910", "url", "=cmd|' /C calc'!A0"), Formula("sources.csv", 4, "url", '=')));

    [Theory]
    [InlineData("tells of May 10")]
    [InlineData("10 May")]
    [InlineData("5/10/2022")]
    [InlineData("#7 in the list")]
    [InlineData("a = b")]
    public void Prose_may_hold_dates_and_signs(string note)
    {
        using var copy = new Records.ArcadiaCopy();

        Assert.Equal([], copy.Set("reports", "gazette-march", "note", note).Read().Findings);
    }

    [Fact]
    public void A_number_may_be_negative()
    {
        using var copy = new Records.ArcadiaCopy();

        var reading = copy.Set("figures", "gazette-marchers", "best", "-300.50").Read();

        Assert.Equal([], reading.Findings);
        Assert.Equal(-300.5m, reading.Dataset!.Figure("gazette-marchers").Quantity.Best);
    }

    private static Finding Damaged(string file, int row, string column, string found) => Error(file, row, column, "spreadsheet-damage",
        $"Found '{found}', expected what was there before a spreadsheet took it for a date, a formula or a large number: type it again as text.");

    private static Finding Formula(string file, int row, string column, char sign) => Error(file, row, column, "formula",
        $"Found a cell that starts with '{sign}', which a spreadsheet would run as a formula, expected text: put a word before it.");

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_cell_damaged_by_a_spreadsheet_gives_these_findings(Damage damage) => damage.AssertFindings();
}
