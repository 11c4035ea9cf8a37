namespace ProtestEvents.Tests.Edtf;

/// <summary>
/// A second decision on EDTF, written from the specification: a regular grammar for the form, and for the days a list of what the digits
/// allow. It knows nothing of the parser.
/// </summary>
internal static partial class EdtfGrammar
{
    private static readonly (int Year, int Month, int Day) Late = (int.MaxValue, 0, 0);

    private static readonly (int Year, int Month, int Day) Early = (int.MinValue, 0, 0);

    // First and last month of 21 to 41.
    private static readonly (int First, int Last)[] Groupings =
    [
        (1, 12), (1, 12), (1, 12), (1, 12), (3, 6), (6, 9), (9, 12), (1, 12), (9, 12), (1, 12), (3, 6), (6, 9),
        (1, 3), (4, 6), (7, 9), (10, 12), (1, 4), (5, 8), (9, 12), (1, 6), (7, 12),
    ];

    /// <summary>The first and the last day of a right string, as <see cref="CalendarDay"/> prints them and empty where there is none; null for a wrong one.</summary>
    public static (string Earliest, string Latest)? Decide(string text)
    {
        if (LongForm().Match(text) is { Success: true } year)
            return Long(year);
        if (TimeForm().Match(text) is { Success: true } time)
            return Range(Single(time.Groups["date"].Value));
        if (text.Length > 1 && (text[0], text[^1]) is ('[', ']') or ('{', '}'))
            return Set(text[1..^1].Split(','));
        return text.Split('/') switch
        {
            [var single] => Range(Single(single)),
            ["", ""] => null,
            [var start, var end] => Ends(start is "" or ".." ? Open : Single(start), end is "" or ".." ? Open : Single(end)),
            _ => null,
        };
    }

    private static Span? Open => new(Early, Late, Early, Late, "", 0);

    private static (string Earliest, string Latest)? Ends(Span? start, Span? end) =>
        start is { } a && end is { } b && InOrder(a, b) ? (Print(a.First), Print(b.Last)) : null;

    private static bool InOrder(Span a, Span b) => a.Year == b.Year && a.Month is >= 21 and <= 24 && b.Month is >= 21 and <= 24
        ? a.Month <= b.Month
        : a.FirstBeginning.CompareTo(b.LastBeginning) <= 0;

    private static (string Earliest, string Latest)? Set(string[] members)
    {
        List<Span> all = [];
        for (var i = 0; i < members.Length; i++)
        {
            var ends = members[i].Split("..");
            if (ends.Length > 2 || (ends is ["", _] && i > 0) || (ends is [_, ""] && i < members.Length - 1) || ends is ["", ""])
                return null;
            var first = ends is ["", _] ? Open : Single(ends[0]);
            var last = ends.Length == 1 ? first : ends is [_, ""] ? Open : Single(ends[1]);
            if (first is not { } a || last is not { } b || (ends is [not "", not ""] && (!InOrder(a, b) || Kind(ends[0]) != Kind(ends[1]))))
                return null;
            all.Add(a with { Last = b.Last });
        }

        return (Print(all.Min(span => span.First)), Print(all.Max(span => span.Last)));
    }

    private static string Kind(string date)
    {
        var parts = Parts(date);
        _ = int.TryParse(parts.Groups["month"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var month);
        return parts.Groups["day"].Success ? "day" : month >= 40 ? "half" : month >= 37 ? "third" : month >= 33 ? "quarter" : month >= 21 ? "season"
            : parts.Groups["month"].Success ? "month" : "year";
    }

    private static (string Earliest, string Latest)? Range(Span? span) => span is { } found ? (Print(found.First), Print(found.Last)) : null;

    private static Match Parts(string text) => DateForm().Match(text);

    private static Span? Single(string text)
    {
        if (Parts(text) is not { Success: true } parts)
            return null;
        var (month, day) = (parts.Groups["month"].Value, parts.Groups["day"].Value);
        var isNegative = parts.Groups["minus"].Length > 0;
        var years = Fill(parts.Groups["year"].Value, 0, 9999).Where(year => !isNegative || year > 0).Select(year => isNegative ? -year : year).Order().ToList();
        _ = int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (number is >= 21 and <= 41 && day.Length == 0 && years.Count > 0)
        {
            var (from, to) = Groupings[number - 21];
            var (first, last) = ((years[0], from, 1), (years[^1], to, DaysIn(years[^1], to)));
            return new(first, last, first, number <= 32 ? last : (years[^1], from, 1), parts.Groups["minus"].Value + parts.Groups["year"].Value, number);
        }

        var months = month.Length == 0 ? [.. Enumerable.Range(1, 12)] : Fill(month, 1, 12);
        (int, int, int)? Edge(IEnumerable<int> inYears, bool isLast) => inYears
            .SelectMany(year => (isLast ? months.AsEnumerable().Reverse() : months).Select(inMonth => (year, inMonth)))
            .Select(found => (found.year, found.inMonth, Days: Fill(day.Length == 0 ? "XX" : day, 1, DaysIn(found.year, found.inMonth))))
            .Where(found => found.Days.Count > 0)
            .Select(found => ((int, int, int)?)(found.year, found.inMonth, isLast ? found.Days[^1] : found.Days[0]))
            .FirstOrDefault();
        if (Edge(years, isLast: false) is not { } earliest || Edge(years.AsEnumerable().Reverse(), isLast: true) is not { } latest)
            return null;
        var beginning = day.Length > 0 ? latest : (latest.Item1, month.Length > 0 ? latest.Item2 : 1, 1);
        return new(earliest, latest, earliest, beginning, "", 0);
    }

    private static (string Earliest, string Latest)? Long(Match parts)
    {
        var digits = parts.Groups["digits"].Value + new string('0', Number(parts.Groups["power"], 0));
        var isNegative = parts.Groups["minus"].Length > 0;
        if (isNegative && digits == "0000")
            return null;
        var sign = isNegative ? "-" : digits.Length > 4 ? "+" : "";
        if (digits.Length > 15)
            return isNegative ? ("", "-999999999999999-01-01") : ("+999999999999999-12-31", "");
        var known = digits.TrimStart('0');
        var kept = Math.Min(known.Length, Number(parts.Groups["kept"], 99));
        var (low, high) = ((known[..kept] + new string('0', known.Length - kept)).PadLeft(4, '0'), (known[..kept] + new string('9', known.Length - kept)).PadLeft(4, '0'));
        return isNegative ? ($"{sign}{high}-01-01", $"{sign}{low}-12-31") : ($"{sign}{low}-01-01", $"{sign}{high}-12-31");
    }

    private static int Number(Group group, int whenMissing) =>
        !group.Success ? whenMissing : group.Length > 2 ? 99 : int.Parse(group.Value, CultureInfo.InvariantCulture);

    /// <summary>In order, the numbers between two that the digits may stand for.</summary>
    private static List<int> Fill(string digits, int smallest, int largest)
    {
        List<int> numbers = [0];
        foreach (var digit in digits)
            numbers = [.. digit == 'X' ? numbers.SelectMany(number => Enumerable.Range(number * 10, 10)) : numbers.Select(number => (number * 10) + digit - '0')];
        return numbers.FindAll(number => number >= smallest && number <= largest);
    }

    // The Gregorian calendar repeats after 400 years.
    private static int DaysIn(int year, int month) => DateTime.DaysInMonth((((year % 400) + 400) % 400) + 400, month);

    private static string Print((int Year, int Month, int Day) day) => day == Late || day == Early ? "" : $"{(day.Year < 0 ? "-" : "")}{Math.Abs(day.Year):0000}-{day.Month:00}-{day.Day:00}";

    [GeneratedRegex("^[?~%]?(?:Y(?<minus>-?)(?<digits>[1-9][0-9]*)(?:E(?<power>[1-9][0-9]*)|(?<=[0-9]{5}))(?:S(?<kept>[1-9][0-9]*))?|(?<minus>-?)(?<digits>[0-9]{4})S(?<kept>[1-9][0-9]*))[?~%]?\\z", RegexOptions.None, 10_000)]
    private static partial Regex LongForm();

    [GeneratedRegex("^(?<date>-?[0-9]{4}-[0-9]{2}-[0-9]{2})T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|24:00:00)(?:Z|\\+(?:[01][0-9]|2[0-3])(?::[0-5][0-9])?|-(?!00(?::00)?\\z)(?:[01][0-9]|2[0-3])(?::[0-5][0-9])?)?\\z", RegexOptions.None, 10_000)]
    private static partial Regex TimeForm();

    [GeneratedRegex("^[?~%]?(?<minus>-?)(?<year>[0-9X]{4})[?~%]?(?:-[?~%]?(?<month>[0-9X]{2})[?~%]?(?:-[?~%]?(?<day>[0-9X]{2})[?~%]?)?)?\\z", RegexOptions.None, 10_000)]
    private static partial Regex DateForm();

    private readonly record struct Span(
        (int Year, int Month, int Day) First,
        (int Year, int Month, int Day) Last,
        (int Year, int Month, int Day) FirstBeginning,
        (int Year, int Month, int Day) LastBeginning,
        string Year,
        int Month);
}
