using ProtestEvents.Tests.Records;

namespace ProtestEvents.Coding.Tests;

/// <summary>Reading a coding that lies beside the record of Arcadia.</summary>
public sealed class TextCodingTests : IDisposable
{
    private const string Events = "id,title,type,episode,part_of,themes,summary\nb-stop,Stop,strike,tram-strike-1907,,,The trams stop.\n";
    private const string Reports = "id,event,source,type,date,place,extent,polarity,phase,stated_by\nb-r-stop,b-stop,gazette-1907,strike,1907-03-01,port-clement,point,affirmed,begins,gazette\n";
    private const string Citations = "id,table,row,source,role,para,start,end,digest\nc-b-1,reports,b-r-stop,gazette-1907,says,2,65,130,28c93dff4881971b\n";

    private readonly string folder = Directory.CreateTempSubdirectory("coding-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Missing_tables_and_optional_columns_are_empty()
    {
        Write(("events", Events), ("reports", Reports), ("citations", Citations));

        var reading = TextCoding.Read(folder, Arcadia.Folder);

        Assert.Equal(Path.GetFileName(folder), reading.Coding!.Name);
        Assert.Equal(["b-r-stop"], reading.Coding.Data.Reports.Select(report => report.Id));
        Assert.Equal((0, 0), (reading.Coding.Data.Figures.Count, reading.Coding.Data.Claims.Count));
        Assert.Equal("Port Clément", reading.Coding.Data.Reports[0].Place!.Name);
        Assert.All(reading.Findings, finding => Assert.Equal((Severity.Warning, "paragraph-unaccounted"), (finding.Severity, finding.Code)));
    }

    [Fact]
    public void It_is_compared_by_what_it_shares_with_the_record()
    {
        Write(("events", Events), ("reports", Reports), ("citations", Citations));

        var matching = Codings.Matching([Codings.Record, TextCoding.Load(folder, Arcadia.Folder)], "reports", 0, 1);

        var pair = Assert.Single(matching.Pairs);
        Assert.Equal(("gazette-strike-port-clement", "b-r-stop", 2, 1d), (pair.First.Row.Id, pair.Second.Row.Id, pair.KeyParts, pair.Overlap));
    }

    [Fact]
    public void An_added_place_with_a_known_spelling_is_the_known_place()
    {
        Write(
            ("events", Events), ("citations", Citations), ("places", "id,name,kind,parent,precision\nb-port,PORT CLEMENT,city,north-coast,none\n"),
            ("reports", Reports.Replace("port-clement", "b-port", StringComparison.Ordinal)));

        var pair = Assert.Single(Codings.Matching([Codings.Record, TextCoding.Load(folder, Arcadia.Folder)], "reports", 0, 1).Pairs);

        Assert.Equal(2, pair.KeyParts);
    }

    [Theory]
    [InlineData(",strike,1907", ",sulk,1907", "reports.csv, row 2, column type: Found the code 'sulk', expected a code of the vocabulary events.type; it has strike, tram-strike, protest, rally, march, sit-in, occupation, violence, clash, employer-act. Add it to codes.csv or correct it. [not-in-vocabulary]")]
    [InlineData("port-clement", "atlantis", "reports.csv, row 2, column place: Found the id 'atlantis', expected an id that stands in places.csv. [broken-reference]")]
    [InlineData(",polarity,", ",polarty,", "reports.csv, row 1, column polarity: Found no column polarity, expected one: the codebook names it. [missing-column]")]
    public void What_can_not_be_understood_is_an_error(string before, string after, string expected)
    {
        Write(("events", Events), ("citations", Citations), ("reports", Reports.Replace(before, after, StringComparison.Ordinal)));

        var reading = TextCoding.Read(folder, Arcadia.Folder);

        Assert.Null(reading.Coding);
        Assert.Contains(expected, reading.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToString()));
        Assert.Equal(reading.Findings, Assert.Throws<RecordException>(() => TextCoding.Load(folder, Arcadia.Folder)).Findings);
    }

    [Fact]
    public void A_slip_that_leaves_the_units_what_they_are_is_a_warning()
    {
        Write(("events", Events), ("reports", Reports.Replace("stated_by\n", "stated_by,mood\n", StringComparison.Ordinal).Replace(",gazette\n", ",gazette,glum\n", StringComparison.Ordinal)), ("citations", Citations));

        var reading = TextCoding.Read(folder, Arcadia.Folder);

        Assert.NotNull(reading.Coding);
        Assert.Equal(Severity.Warning, reading.Findings.Single(finding => finding.Code == "unknown-column").Severity);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_finding() =>
        Assert.Equal("no-folder", Assert.Single(TextCoding.Read(Path.Combine(folder, "none"), Arcadia.Folder).Findings).Code);

    [Fact]
    public void The_reference_coding_comes_first()
    {
        Write(("events", Events), ("reports", Reports), ("citations", Citations));
        var parent = Directory.CreateTempSubdirectory("codings-").FullName;
        foreach (var name in new[] { "z", "a" })
            CopyTo(Path.Combine(parent, name));

        Assert.Equal(["record", "a", "z"], TextCoding.LoadAll(parent, Arcadia.Folder).Select(coding => coding.Name));

        CopyTo(Path.Combine(parent, "first"));
        Assert.Equal(["first", "a", "z"], TextCoding.LoadAll(parent, Arcadia.Folder).Select(coding => coding.Name));
        Directory.Delete(parent, recursive: true);
    }

    private void CopyTo(string other)
    {
        Directory.CreateDirectory(other);
        foreach (var file in Directory.EnumerateFiles(folder))
            File.Copy(file, Path.Combine(other, Path.GetFileName(file)));
    }

    private void Write(params (string Table, string Text)[] tables)
    {
        foreach (var (table, text) in tables)
            File.WriteAllText(Path.Combine(folder, table + ".csv"), text);
    }
}
