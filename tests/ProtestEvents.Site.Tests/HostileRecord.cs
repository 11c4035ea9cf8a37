using ProtestEvents.Notebooks;
using ProtestEvents.Testing;

namespace ProtestEvents.Site.Tests;

/// <summary>Records made for the tests: one whose texts are attacks on a page, one that is large.</summary>
internal static class HostileRecord
{
    /// <summary>Writes the site of a record that has each attack as the title of an event, the name of a place and of an actor, a proposition, a note, a demand's words and in a notebook.</summary>
    public static void WriteSite(string folder)
    {
        using var copy = new ArcadiaCopy();
        for (var i = 0; i < Attacks.Texts.Count; i++)
        {
            var (id, text) = (FormattableString.Invariant($"attack-{i}"), Attacks.Texts[i]);
            Add(copy, "actors", ("id", id), ("name", text), ("kind", "organisation"), ("side", "strikers"));
            Add(copy, "places", ("id", id), ("name", $"{text} {id}"), ("kind", "site"), ("parent", "port-clement"), ("latitude", "-17.5"), ("longitude", "-25"), ("precision", "site"));
            Add(copy, "events", ("id", id), ("title", text), ("type", "strike"), ("episode", "tram-strike-1907"), ("summary", text));
            Add(copy, "reports", ("id", "r-" + id), ("event", id), ("source", "almanac-1910"), ("type", "strike"), ("date", "1907-03-02"), ("date_basis", "stated"), ("place", id), ("extent", "point"), ("polarity", "affirmed"), ("phase", "begins"), ("actors", id), ("stated_by", id), ("note", text));
            Add(copy, "citations", ("id", "c-" + id), ("table", "reports"), ("row", "r-" + id), ("source", "almanac-1910"), ("role", "says"), ("url", "https://example.org/?q=%3Cscript%3E"));
        }

        RecordSite.Write(Loaded(copy), new RecordTexts(string.Join("\n\n", Attacks.Texts), string.Join("\n\n", Attacks.Texts)), [Run()], folder);
    }

    /// <summary>Writes the site of a record with 10,000 reports of 2,000 events.</summary>
    public static void WriteLargeSite(string folder)
    {
        using var copy = new ArcadiaCopy();
        copy.Change("events", rows => Fill(rows, 2000, i => [("id", $"made-{i}"), ("title", $"Made event {i} of the {Words[i % Words.Length]}"), ("type", "strike"), ("episode", "tram-strike-1907"), ("summary", "Made.")]));
        copy.Change("reports", rows => Fill(rows, 10_000, i =>
        [
            ("id", $"made-report-{i}"), ("event", $"made-{i % 2000}"), ("source", "almanac-1910"), ("type", "strike"), ("date", "1907-03-02"), ("date_basis", "stated"), ("place", "tallow-hill"), ("extent", "point"),
            ("polarity", "affirmed"), ("phase", "begins"), ("actors", "drivers"), ("stated_by", "drivers"), ("note", $"Row {i}, {Words[i * 7 % Words.Length]} and {Words[i * 11 % Words.Length]}."),
        ]));
        copy.Change("citations", rows => Fill(rows, 10_000, i =>
            [("id", $"made-citation-{i}"), ("table", "reports"), ("row", $"made-report-{i}"), ("source", "almanac-1910"), ("role", "says"), ("url", "https://example.org/made")]));
        RecordSite.Write(Loaded(copy), new RecordTexts(null, null), [], folder);
    }

    private static readonly string[] Words = ["harbour", "mill", "tramway", "bakery", "quarry", "printing house", "sugar works", "ferry", "gasworks", "post office", "brewery", "ropewalk", "foundry"];

    private static Dataset Loaded(ArcadiaCopy copy)
    {
        var reading = copy.Read();
        Assert.True(reading.Dataset is not null, string.Join('\n', reading.Findings.Where(finding => finding.Severity == Severity.Error).Take(10)));
        return reading.Dataset;
    }

    private static NotebookRun Run()
    {
        var notebook = Notebook.ParseDib(string.Concat(Attacks.Texts.Select(text => $"#!markdown\n\n# {text}\n\n{text}\n\n#!csharp\n\n// {text}\n\n")), "attacks.dib");
        var outputs = notebook.Cells.Where(cell => cell.Kind == CellKind.Code).Zip(Attacks.Texts).ToDictionary(pair => pair.First.Number, pair => (CellResult?)new CellResult(1,
            [new StreamOutput("stdout", pair.Second), new ErrorOutput(pair.Second, pair.Second, [pair.Second]), new DisplayOutput(MimeBundle.Of("text/plain", pair.Second)), new DisplayOutput(MimeBundle.Of("text/markdown", pair.Second))]));
        return new NotebookRun("attacks \"><script>window.attacked=1<.script>.ipynb", notebook, notebook.WithResults(outputs), RunStatus.Failed) { Failure = new CellFailure(1, 1, Attacks.Texts[0]) };
    }

    private static void Add(ArcadiaCopy copy, string table, params (string Column, string Value)[] cells) => copy.Change(table, rows => rows.Add(Row(rows[0], cells)));

    private static void Fill(List<List<string>> rows, int count, Func<int, (string Column, string Value)[]> cells)
    {
        for (var i = 0; i < count; i++)
            rows.Add(Row(rows[0], cells(i)));
    }

    private static List<string> Row(List<string> header, (string Column, string Value)[] cells)
    {
        var row = header.ConvertAll(_ => "");
        foreach (var (column, value) in cells)
            row[header.IndexOf(column)] = value;
        return row;
    }
}
