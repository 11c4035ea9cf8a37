using ProtestEvents.Tests.Display;

namespace ProtestEvents.Coding.Tests;

/// <summary>Arcadia compared with codings that another coder might make. Its corpus has 7 reports, 12 figures, 2 demands, 2 claims and 2 links.</summary>
public sealed class AgreementReportTests
{
    [Fact]
    public void Equal_codings_agree_fully()
    {
        var report = AgreementReport.Of(Codings.Record, Codings.Other());

        Assert.All(report.Units, row => Assert.Equal((row.FirstUnits, 1m), (row.Both, row.F1)));
        Assert.Equal([7, 12, 2, 2, 2], report.Units.Where(row => row.Rule == UnitRule.PassageOrContent).Select(row => row.Both));
        Assert.All(report.Variables, row => Assert.True(row.Alpha.Value is null or 1m, row.ToString()));
        Assert.Contains(report.Variables, row => row.Alpha.Value == 1m);
    }

    [Fact]
    public void A_unit_that_one_coder_lacks_counts_against_recall_only()
    {
        var other = Codings.Other(
            copy => copy.Remove("reports", "gazette-march"),
            copy => copy.Remove("citations", "c-gazette-march-1"),
            copy => copy.Remove("citations", "c-gazette-march-2"));
        var report = AgreementReport.Of(Codings.Record, other);

        var reports = report.Units.Single(row => row is { Table: "reports", Rule: UnitRule.PassageOrContent });

        Assert.Equal((7, 6, 6), (reports.FirstUnits, reports.SecondUnits, reports.Both));
        Assert.Equal((1m, 6m / 7, 12m / 13), (reports.Precision!.Value, reports.Recall!.Value, reports.F1!.Value));
        var (_, onlyFirst, onlySecond) = Codings.Matching([Codings.Record, other], "reports", 0, 1);
        Assert.Equal(["gazette-march"], onlyFirst.Select(row => row.Id));
        Assert.Empty(onlySecond);
    }

    [Fact]
    public void Another_value_leaves_the_unit_the_same_and_lowers_its_variable_only()
    {
        var report = AgreementReport.Of(Codings.Record, Codings.Other(copy => copy.Set("reports", "gazette-rally-goes-on", "phase", "begins")));

        // Phases of the seven: begins 2, whole 4, goes-on 1; and begins 3, whole 4. One pair differs; 1 - (14 - 1) * 2 / (14² - 5² - 8² - 1²).
        var phase = Alpha(report, "reports", "phase");
        Assert.Equal((decimal.Round(1 - (26m / 106), 12), decimal.Round(6m / 7, 12)), (phase.Value!.Value, phase.Same!.Value));
        Assert.Equal((7, 14), (phase.Units, phase.PairableValues));
        Assert.Equal(1m, Alpha(report, "reports", "date").Value);
        Assert.Equal(7, report.Units.Single(row => row is { Table: "reports", Rule: UnitRule.WholeContent }).Both);
    }

    [Fact]
    public void A_number_misread_lowers_the_value_by_its_share()
    {
        var report = AgreementReport.Of(Codings.Record, Codings.Other(copy => copy.Set("figures", "gazette-arrested", "low", "70")));

        Assert.InRange(Alpha(report, "figures", "value").Value!.Value, 0.5m, 0.99m);
        Assert.Equal(1m, Alpha(report, "figures", "qualifier").Value);
    }

    [Fact]
    public void A_variable_that_never_varies_is_shown_as_undefined()
    {
        var report = AgreementReport.Of(Codings.Record, Codings.Other());

        var endorsement = report.Variables.Single(row => row is { Table: "claims", Variable: "endorsement" });
        Assert.Equal((null, 2), (endorsement.Alpha.Value, endorsement.Alpha.Units));
        Assert.Contains("undefined", report.Table().Texts().Single(row => row[0] == "claims" && row[1] == "endorsement")[^1], StringComparison.Ordinal);
        Assert.Contains("claims,endorsement,alpha-nominal,passage-or-content,record;other,2,,\"Every value is the same, so chance and agreement cannot be told apart.\"\n", report.ToCsv(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_agreement_shows_its_number_of_units()
    {
        var report = AgreementReport.Of(Codings.Record, Codings.Other());

        Assert.Equal(["reports", "type *", "nominal", "all", "7", "14", "1.00", "1.00"], report.Table().Texts()[0]);
        Assert.Equal(["reports", "record", "other", "7", "7", "7", "1.00", "1.00", "1.00"], report.UnitTable().Texts()[0]);
        Assert.Equal([Codings.Record.Data.Selection, Codings.Record.Data.Selection], [report.UnitTable().Caption, report.Table().Caption]);
    }

    [Fact]
    public void A_reference_tier_is_not_compared() =>
        Assert.DoesNotContain(Codings.Record.Data.Reports, row => row.SourceId == "almanac-1910");

    [Fact]
    public void Codings_that_cannot_be_compared_are_refused_in_a_sentence()
    {
        Assert.StartsWith("Found 1 codings, expected two or more to compare.", Assert.Throws<ArgumentException>(() => AgreementReport.Of(Codings.Record)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Found two codings of one name", Assert.Throws<ArgumentException>(() => AgreementReport.Of(Codings.Record, Codings.Record)).Message, StringComparison.Ordinal);
    }

    private static KrippendorffAlpha Alpha(AgreementReport report, string table, string variable) =>
        report.Variables.Single(row => row.Table == table && row.Variable == variable).Alpha;

    [Fact]
    public void Agreement_has_a_row_for_each_number_that_its_csv_has()
    {
        var report = AgreementReport.Of(Codings.Record, Codings.Other(
            copy => copy.Remove("reports", "gazette-march"),
            copy => copy.Remove("citations", "c-gazette-march-1"),
            copy => copy.Remove("citations", "c-gazette-march-2")));
        var lines = report.ToCsv().Split('\n').Skip(1).SkipLast(1).ToList();
        Assert.Equal(lines.Count(line => line.Contains(",f1,", StringComparison.Ordinal)), report.Units.ToTable().Values("f1").Count);
        Assert.Equal(lines.Count(line => line.Contains(",alpha-", StringComparison.Ordinal)), report.Table().RowCount);
        Assert.All(report.Table().Values("alpha").Zip(report.Table().Values("undefined")), row => Assert.True(row.First is null != row.Second is null));
    }
}
