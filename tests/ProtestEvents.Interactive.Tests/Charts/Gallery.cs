namespace ProtestEvents.Interactive.Tests.Charts;

/// <summary>Every kind of chart over made-up records that hold the hard cases: open dates, long names, words without numbers, gaps.</summary>
internal static class Gallery
{
    private const string Caption = "Two sources, alpha-2022 and beta-2022, both chosen because they were at hand: not a sample of anything.";

    public static IReadOnlyList<(string Name, Plot Plot)> All { get; } =
    [
        ("spread-matrix", SpreadMatrix().ToPlot(Caption)),
        ("cumulative-curve", Curve().ToPlot(Caption)),
        ("estimate-ranges", Estimates().ToPlot(Caption)),
        ("coverage-map", Coverage().ToPlot(Caption)),
        ("timeline", TimeLine().ToPlot(Caption)),
        ("figure-panels", Panels().ToPlot(Caption)),
    ];

    public static SpreadMatrix SpreadMatrix()
    {
        static SpreadMark Begins(string unit, string type, int? first, int? last) =>
            new(unit, type, Day(first), Day(last), SpreadStage.Onset, [$"alpha-2022: {type.ToLowerInvariant()} in {unit}, as the first source dates it", "beta-2022: the same, a day later"]);
        static SpreadMark GoesOn(string unit, string type, int day) => new(unit, type, Day(day), Day(day), SpreadStage.GoesOn, ["beta-2022: still standing"]);
        return new SpreadMatrix("Where did it begin, and when?", "Region", new DateOnly(2022, 1, 2), new DateOnly(2022, 1, 7), ["Strike", "Protest", "Violence"],
        [
            Begins("Mangystau", "Strike", 3, 3), Begins("Mangystau", "Protest", 2, 2), GoesOn("Mangystau", "Strike", 5), GoesOn("Mangystau", "Strike", 6),
            Begins("Atyrau", "Strike", 3, 4), Begins("Almaty (city)", "Protest", null, 4), Begins("Almaty (city)", "Violence", 4, 5),
            Begins("West Kazakhstan", "Protest", null, 4), Begins("West Kazakhstan", "Strike", null, 6), Begins("Aktobe", "Protest", 4, 4), Begins("Aktobe", "Violence", 5, 5),
            Begins("Kyzylorda", "Protest", 5, null), Begins("Karaganda", "Strike", 2, 6), Begins("North Kazakhstan and Petropavl", "Protest", 3, 5),
            Begins("Shymkent", "Protest", 4, 4), Begins("Zhambyl", "Protest", 4, 5), Begins("Nur-Sultan", "Protest", 4, 4),
        ]);
    }

    public static CumulativeCurve Curve() => new(
        "In how many regions had protest begun?",
        "regions",
        [.. Enumerable.Range(2, 6).Select(day => new DateOnly(2022, 1, day))],
        [1, 2, 5, 9, 10, 10],
        [1, 4, 9, 12, 12, 12],
        [
            new CurveLine("alpha-2022", [1, 2, 4, 7, 7, 7]), new CurveLine("beta-2022", [1, 1, 2, 3, 3, 3]), new CurveLine("socialist-movement-2022", [0, 1, 3, 6, 8, 8]),
            new CurveLine("a-source-with-a-long-name-2022", [0, 0, 0, 1, 1, 1]),
        ]);

    public static EstimateRanges Estimates()
    {
        const string Whole = "people killed, whole country, January 2022";
        static EstimateMark Mark(string scope, string side, string speaker, string quantity, decimal? low, decimal? best, decimal? high) =>
            new()
            {
                Scope = scope,
                Side = side,
                Speaker = speaker,
                Quantity = quantity,
                Low = low,
                Best = best,
                High = high,
                Source = "alpha-2022",
                More = ["counted by the ministry", "said on 9 January 2022"],
            };
        return new EstimateRanges("How many people were killed?", "People",
        [
            Mark(Whole, "State", "Ministry of Health", "164", 164, 164, 164), Mark(Whole, "State", "President", "\"dozens\"", null, null, null),
            Mark(Whole, "State", "Office of the Prosecutor General", "at least 225", 225, null, null),
            Mark(Whole, "Party", "A movement with a long name that needs two lines on a phone", "700–1,000", 700, null, 1000),
            Mark(Whole, "Press", "A newspaper", "up to 3,000", null, null, 3000), Mark(Whole, "Press", "Another newspaper", "about 100", null, 100, null),
            Mark(Whole, "Press", "A third newspaper", "\"many\"", null, null, null),
            Mark("members of the security forces, Almaty (city), 5 January 2022", "State", "City command", "12", 12, 12, 12),
            Mark("members of the security forces, Almaty (city), 5 January 2022", "Party", "A movement", "more than 10", 10, null, null),
        ]);
    }

    public static CoverageMap Coverage() => new(
        "Reports behind each year",
        2011,
        [
            new CoverageLine("alpha-2012", 2012, [24, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
            new CoverageLine("socialist-movement-2022", 2022, [2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 3, 31]),
            new CoverageLine("beta-2022", 2022, [4, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 44]),
        ],
        [30, 9, 0, 0, 0, 0, 1, 0, 1, 0, 3, 75]);

    public static Timeline TimeLine()
    {
        var marks = new List<TimelineMark>();
        void Add(string lane, int count, DateOnly from, int everyDays, int lasts, bool open) => marks.AddRange(Enumerable.Range(0, count).Select(i =>
            new TimelineMark(lane, $"{lane}, event {i + 1}", from.AddDays(i * everyDays), from.AddDays((i * everyDays) + lasts), open, ["alpha-2022", "beta-2022"])));
        foreach (var lane in (string[])["Strikes", "Protest and rallies", "Violence and repression", "Acts of government", "Courts and trials"])
        {
            Add(lane, 8, new DateOnly(2011, 5, 11), 27, 0, open: false);
            Add(lane, 1, new DateOnly(2011, 5, 9), 1, 220, open: false);
            Add(lane, 2, new DateOnly(2021, 7, 1), 120, 10, open: true);
            Add(lane, lane.Length * 2, new DateOnly(2022, 1, 2), 0, 0, open: false);
        }

        return new Timeline("What is reported, and when", 2011, 2022, marks, [2013, 2014, 2015, 2016, 2018, 2019, 2020]);
    }

    public static FigurePanels Panels()
    {
        var marks = new List<PanelMark>();
        void Add(string panel, int year, bool official, decimal? low, decimal? best, decimal? high) => marks.Add(new PanelMark(panel, year, $"{year}", official,
            new EstimateMark
            {
                Scope = "",
                Side = official ? "State" : "Party",
                Speaker = official ? "Ministry" : "Movement",
                Quantity = $"{low}–{high}",
                Low = low,
                Best = best,
                High = high,
                Source = "alpha-2022",
                More = [],
            }));
        Add("Strikers (people)", 2011, false, 12000, 12000, 12000); Add("Strikers (people)", 2011, false, 1000, null, null); Add("Strikers (people)", 2022, false, null, 30000, null);
        Add("Dismissed (people)", 2011, true, 989, 989, 989); Add("Dismissed (people)", 2011, false, 2000, null, null); Add("Dismissed (people)", 2021, false, null, null, 40000);
        Add("Killed (people)", 2011, true, 16, 16, 16); Add("Killed (people)", 2011, false, 70, null, null); Add("Killed (people)", 2011, false, null, null, 100);
        Add("Killed (people)", 2022, true, 225, 225, 225); Add("Killed (people)", 2022, false, 160, null, 225); Add("Killed (people)", 2022, false, null, null, null);
        Add("Pay rise demanded (per cent)", 2011, false, 60, 60, 60); Add("Pay rise demanded (per cent)", 2022, false, 100, 100, 100);
        return new FigurePanels("Figures that recur", marks);
    }

    private static DateOnly? Day(int? day) => day is null ? null : new DateOnly(2022, 1, day.Value);
}
