namespace ProtestEvents;

/// <summary>The sources of one chart or table as readers name them: "Communia 2022", with month or day only where two would have one name.</summary>
internal sealed partial class SourceNames
{
    private readonly Dictionary<string, string> names;

    public SourceNames(IEnumerable<Source> sources) => names = sources.Distinct()
        .GroupBy(source => Name(source, "yyyy"))
        .SelectMany(year => year.Count() == 1 ? [(year.First().Id, year.Key)] : year
            .GroupBy(source => Name(source, "d MMM yyyy"))
            .SelectMany(day => day.Select(source => (source.Id, day.Count() == 1 ? day.Key : SummaryWords.ShortName(source)))))
        .ToDictionary(name => name.Item1, name => name.Item2, StringComparer.Ordinal);

    public string this[Source source] => names[source.Id];

    private static string Name(Source source, string format)
    {
        var name = SummaryWords.ShortName(source);
        if (Date().Match(name) is not { Success: true } date)
            return name;
        var known = date.Groups["day"].Success ? format : date.Groups["month"].Success && format != "yyyy" ? "MMM yyyy" : "yyyy";
        return DateOnly.TryParseExact((date.Value + "-01-01")[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? name[..date.Index] + day.ToString(known, CultureInfo.InvariantCulture)
            : name;
    }

    [GeneratedRegex("(?<year>[0-9]{4})(-(?<month>0[1-9]|1[0-2]))?(-(?<day>0[1-9]|[12][0-9]|3[01]))?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Date();
}
