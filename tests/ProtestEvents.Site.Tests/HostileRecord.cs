using ProtestEvents.Notebooks;

namespace ProtestEvents.Site.Tests;

/// <summary>Records made for the tests: one whose texts are attacks on a page, one that is large.</summary>
internal static class HostileRecord
{
    private const string Attack = "window.attacked=1";

    /// <summary>Texts that run a script where a page takes them for more than text: markup, attributes, addresses, scripts, styles, templates.</summary>
    public static readonly IReadOnlyList<string> Payloads =
    [
        $"<script>{Attack}</script>", $"<SCRIPT>{Attack}</SCRIPT>", $"<scr<script>ipt>{Attack}</scr</script>ipt>", $"</script><script>{Attack}</script>", $"<script src=data:,{Attack}></script>",
        $"<script\n>{Attack}</script\n>", $"<script type=module>{Attack}</script>", $"x --><script>{Attack}</script>", $"<!--<script>{Attack}</script>-->", $"<!--><script>{Attack}</script>",
        $"<img src=x onerror={Attack}>", $"<img src=x onerror=\"{Attack}\">", $"<img/src=x/onerror={Attack}>", $"<IMG SRC=x ONERROR={Attack}>", $"<img src=x:x onerror={Attack}//", $"\"><img src=x onerror={Attack}>",
        $"'><img src=x onerror={Attack}>", $"\" onmouseover=\"{Attack}\" x=\"", $"' onfocus='{Attack}' autofocus '", $"` onclick=`{Attack}`", $"<svg onload={Attack}>", $"<svg><script>{Attack}</script></svg>",
        $"<svg><animate onbegin={Attack} attributeName=x dur=1s>", $"<svg><a xlink:href=\"javascript:{Attack}\"><text y=9>x</text></a></svg>", $"<math><mtext><table><mglyph><style><img src=x onerror={Attack}>",
        $"<math href=\"javascript:{Attack}\">x</math>", $"<iframe src=\"javascript:{Attack}\"></iframe>", $"<iframe srcdoc=\"<script>parent.{Attack}</script>\"></iframe>", $"<object data=\"javascript:{Attack}\"></object>",
        $"<embed src=\"javascript:{Attack}\">", $"<a href=\"javascript:{Attack}\">x</a>", $"<a href=\" &#106;avascript:{Attack}\">x</a>", $"[x](javascript:{Attack})", $"[x](<javascript:{Attack}>)", $"![x](x\" onerror=\"{Attack})",
        $"<javascript:{Attack}>", $"[x](data:text/html,<script>{Attack}</script>)", $"[x](vbscript:{Attack})", $"<body onload={Attack}>", $"<body onpageshow={Attack}>", $"<input autofocus onfocus={Attack}>",
        $"<select autofocus onfocus={Attack}>", $"<textarea autofocus onfocus={Attack}>", $"<details open ontoggle={Attack}>x</details>", $"<video><source onerror={Attack}></video>", $"<audio src=x onerror={Attack}>",
        $"<marquee onstart={Attack}>x</marquee>", $"<meta http-equiv=refresh content=\"0;url=javascript:{Attack}\">", $"<link rel=stylesheet href=\"javascript:{Attack}\">", $"<base href=\"javascript:{Attack}//\">",
        $"<style>@import 'javascript:{Attack}';</style>", $"<div style=\"background:url(javascript:{Attack})\">x</div>", $"<form action=\"javascript:{Attack}\"><button>x</button></form>", $"<button formaction=\"javascript:{Attack}\">x</button>",
        $"<isindex action=\"javascript:{Attack}\">", $"<noscript><p title=\"</noscript><img src=x onerror={Attack}>\">", $"<template><script>{Attack}</script></template>", $"<xmp><p title=\"</xmp><img src=x onerror={Attack}>\">",
        $"${{{Attack}}}", $"{{{{constructor.constructor('{Attack}')()}}}}", $"<%= {Attack} %>", $"\\u003cscript\\u003e{Attack}\\u003c/script\\u003e", $"&lt;script&gt;{Attack}&lt;/script&gt;", $"%3Cscript%3E{Attack}%3C/script%3E",
        $"\";{Attack};\"", $"';{Attack};'", $"</title><script>{Attack}</script>", $"</style><script>{Attack}</script>", $"</textarea><script>{Attack}</script>", $"]]><script>{Attack}</script>",
    ];

    /// <summary>Writes the site of a record that has each attack as the title of an event, the name of a place and of an actor, a proposition, a note, a demand's words and in a notebook.</summary>
    public static void WriteSite(string folder)
    {
        using var copy = new ArcadiaCopy();
        for (var i = 0; i < Payloads.Count; i++)
        {
            var (id, text) = (FormattableString.Invariant($"attack-{i}"), Payloads[i]);
            Add(copy, "actors", ("id", id), ("name", text), ("kind", "organisation"), ("side", "strikers"));
            Add(copy, "places", ("id", id), ("name", $"{text} {id}"), ("kind", "site"), ("parent", "port-clement"), ("latitude", "-17.5"), ("longitude", "-25"), ("precision", "site"));
            Add(copy, "events", ("id", id), ("title", text), ("type", "strike"), ("episode", "tram-strike-1907"), ("summary", text));
            Add(copy, "reports", ("id", "r-" + id), ("event", id), ("source", "almanac-1910"), ("type", "strike"), ("date", "1907-03-02"), ("date_basis", "stated"), ("place", id), ("extent", "point"), ("polarity", "affirmed"), ("phase", "begins"), ("actors", id), ("stated_by", id), ("note", text));
            Add(copy, "citations", ("id", "c-" + id), ("table", "reports"), ("row", "r-" + id), ("source", "almanac-1910"), ("role", "says"), ("url", "https://example.org/?q=%3Cscript%3E"));
        }

        RecordSite.Write(Loaded(copy), new RecordTexts(string.Join("\n\n", Payloads), string.Join("\n\n", Payloads)), [Run()], folder);
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
        var notebook = Notebook.ParseDib(string.Concat(Payloads.Select(text => $"#!markdown\n\n# {text}\n\n{text}\n\n#!csharp\n\n// {text}\n\n")), "attacks.dib");
        var outputs = notebook.Cells.Where(cell => cell.Kind == CellKind.Code).Zip(Payloads).ToDictionary(pair => pair.First.Number, pair => (CellResult?)new CellResult(1,
            [new StreamOutput("stdout", pair.Second), new ErrorOutput(pair.Second, pair.Second, [pair.Second]), new DisplayOutput(MimeBundle.Of("text/plain", pair.Second)), new DisplayOutput(MimeBundle.Of("text/markdown", pair.Second))]));
        return new NotebookRun("attacks \"><script>window.attacked=1<.script>.ipynb", notebook, notebook.WithResults(outputs), RunStatus.Failed) { Failure = new CellFailure(1, 1, Payloads[0]) };
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
