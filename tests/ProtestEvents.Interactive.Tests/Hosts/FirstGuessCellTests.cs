using System.Net;

namespace ProtestEvents.Interactive.Tests.Hosts;

/// <summary>What people type first, as cells in the stock kernel. Numbers are counted a second time, in the tables as text.</summary>
public sealed partial class FirstGuessCellTests(StockKernel stock) : IClassFixture<StockKernel>
{
    /// <summary>A cell, and how its text begins.</summary>
    private static readonly (string Cell, string Shown)[] Guesses =
    [
        ("report.Source == \"smk-2022\"", "True"),
        ("report.Place == \"Aktau\"", "False"),
        ("data.Reports.Count(r => r.Place == \"Жанаозен\")", Count("reports", "place", "zhanaozen")),
        ("data.Claims(\"january-2022\", \"organisation\").Table().RowCount", Count("propositions", "topic", "organisation", "episode", "january-2022")),
        ("data.Reports.Count(r => r.Is(EventType.Strike)) > data.Reports.Count(r => r.Type == EventType.Strike)", "True"),
        ("report.Region", "Mangystau region"),
        ("report.Locality", "Zhanaozen"),
        ("data.Reports.OrderBy(r => r.Date).Last().Date != null", "True"),
        ("data.Reports.Any(r => r.Date >= new DateOnly(2022, 1, 4))", "True"),
        ("EdtfDate.Parse(\"[2022-01-03..2022-01-04]\").Latest - EdtfDate.Parse(\"[2022-01-03..2022-01-04]\").Earliest", "1"),
        ("data.Figures[0].Quantity.ToString()", "100"),
        ("data.Event(\"zhanaozen-shooting\").Reports.Count", Count("reports", "event", "zhanaozen-shooting")),
        ("data.Reports.Where(r => r.Source == \"smk-2022\").ToCsv().Split('\\n').Length - 2", Count("reports", "source", "smk-2022")),
        ("data.Reports.Where(r => r.Source == \"smk-2022\").ToTable()", Count("reports", "source", "smk-2022") + " rows"),
        ("data.Reports.Where(r => r.Source == \"smk-2022\").ToFrame().RowCount", Count("reports", "source", "smk-2022")),
        ("spread.Without(\"smk-2022\", \"wspus-2022\")", "Strike by region: January 2022"),
        ("data.Estimates(Measure.Deaths, \"zhanaozen-shooting\")", "Deaths: "),
        ("data.Estimates(\"deaths\", \"january-2022\").All.Any()", "True"),
        ("data.Estimates(\"deaths\", data.Episode(\"january-2022\")).All.Any()", "True"),
        ("File.Exists(\"setup.csx\")", "True"),
        ("Plot.FromFigure(\"{\\\"data\\\": [{\\\"x\\\": [1], \\\"y\\\": [2]}]}\", \"title\", null)", "title"),
        ("data.Reports.Count", Count("reports")),
        ("data.Reports[0].Id", "communia-2022-csto-deployment"),
        ("data.Reports.Take(5).ToTable()", "5 rows"),
        ("data.Reports.GroupBy(r => r.Type).Select(g => new { Type = g.Key, Count = g.Count() }).ToTable().Rows.Sum(row => row.Count)", Count("reports")),
        ("data.Reports.CountBy(r => r.Source).ToTable().RowCount > 6", "True"),
        ("data.Figures.Where(f => f.Quantity.Low > 1000).ToTable().RowCount > 0", "True"),
        ("data.Figures.Count(f => f.Measure == \"deaths\")", Count("figures", "measure", "deaths")),
        ("data.Source(\"smk-2022\").Reports.Count", Count("reports", "source", "smk-2022")),
        ("data.Place(\"Aktau\").Reports.Count(r => r.Place == \"Aktau\")", Count("reports", "place", "aktau")),
        ("data.Episode(\"january-2022\").Events.Count", Count("events", "episode", "january-2022")),
        ("data.Actor(\"oil-workers\").Name", "Oil workers"),
        ("EdtfDate.Parse(\"2022-01-04\").Describe()", "4 January 2022"),
        ("EdtfDate.TryParse(\"2022-13\", out var wrong)", "False"),
        ("data.Sources.Where(s => s.Tier == \"corpus\").Count()", Count("sources", "tier", "corpus")),
        ("data.Reports.Where(r => r.Actors.Any(a => a == \"oil-workers\")).Any()", "True"),
        ("data.Claims.Count(c => c.Stance == Stance.Denies)", Count("claims", "stance", "denies")),
        ("data.Reports.Where(r => r.StatedBy == \"communia\").Count()", Count("reports", "stated_by", "communia")),
        ("data.Spread(\"january-2022\")", "Strike by region: January 2022"),
        ("data.Spread(\"january-2022\", PlaceLevel.Region, \"protest\").Units.Any()", "True"),
        ("data.Figures.GroupBy(f => f.Measure).BarChart(g => g.Key, g => g.Count(), \"Figures\").Title", "Figures"),
        ("data.Reports.ToDataTable().Rows.Count", Count("reports")),
        ("data.Table(\"reports\").RowCount", Count("reports")),
        ("data.Measures.First().Label", "Deaths"),
        ("data.Reports.First(r => r.Type == \"strike\").Explain()", "report "),
        ("report.Event.Title.Length > 0", "True"),
        ("spread.ToFrame().RowCount == spread.Units.Count", "True"),
    ];

    [Fact]
    public async Task What_people_type_first_works_in_the_stock_kernel()
    {
        var kernel = stock.Kernel;
        await kernel.Run(
            """
            using System.IO;
            using ProtestEvents;
            var data = Dataset.Load("../data");
            var spread = data.Spread("january-2022", PlaceLevel.Region, EventType.Strike);
            var report = data.Reports.First(r => r.Source == "smk-2022" && r.Place == "Zhanaozen");
            """);

        var wrong = new List<string>();
        foreach (var (cell, shown) in Guesses)
        {
            var run = await kernel.Run(cell);
            var found = run.Error ?? string.Concat(run.Outputs.Select(output => Plain(output.ByMimeType)));
            if (!found.StartsWith(shown, StringComparison.Ordinal))
                wrong.Add($"{cell}: {found[..Math.Min(found.Length, 120)]}, expected {shown}");
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("data.Source(\"smk-2021\")", "There is no source with the id 'smk-2021' in this record; the nearest are 'smk-2022', ")]
    [InlineData("data.Claims(\"january-2022\", \"organization\")", "Found the code 'organization', expected one of the vocabulary propositions.topic")]
    [InlineData("data.Spread(\"january\")", "There is no episode with the id 'january' in this record; the nearest are 'january-2022', ")]
    public async Task A_wrong_name_is_answered_with_the_nearest(string cell, string message)
    {
        var run = await stock.Kernel.Run("using ProtestEvents;\nvar data = Dataset.Load(\"../data\");\n" + cell);

        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    // The host shows numbers, yes and no as HTML alone.
    private static string Plain(IReadOnlyDictionary<string, string> data) =>
        data.TryGetValue("text/plain", out var text) ? text : WebUtility.HtmlDecode(Value().Match(data["text/html"]).Groups["value"].Value);

    [GeneratedRegex("<pre>(?<value>.*?)</pre>", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Value();

    /// <summary>How many rows of a table have these values in these columns.</summary>
    private static string Count(string table, params string[] columnsAndValues)
    {
        var rows = File.ReadAllLines(Repository.PathOf("data", table + ".csv")).Select(Cells).ToList();
        return rows.Skip(1).Count(row => columnsAndValues.Chunk(2).All(pair => row[rows[0].IndexOf(pair[0])] == pair[1])).ToString(CultureInfo.InvariantCulture);
    }

    // The record has no line breaks in its cells.
    private static List<string> Cells(string line)
    {
        var (cells, quoted) = (new List<string> { "" }, false);
        foreach (var letter in line)
        {
            if (letter == '"')
                quoted = !quoted;
            else if (letter == ',' && !quoted)
                cells.Add("");
            else
                cells[^1] += letter;
        }

        return cells;
    }
}
