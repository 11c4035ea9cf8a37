namespace ProtestEvents;

internal static class ChartText
{
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Number(decimal number) => number.ToString("#,0.############################", CultureInfo.InvariantCulture);

    public static string NumberOrNone(decimal? number) => number is { } known ? Number(known) : "";

    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");

    public static string When(DateOnly? earliest, DateOnly? latest) => (earliest, latest) switch
    {
        (null, null) => "on a day that is not told",
        (null, { } last) => $"by {Day(last)}",
        ({ } first, null) => $"on or after {Day(first)}",
        ({ } first, { } last) when first == last => $"on {Day(first)}",
        ({ } first, { } last) => $"between {Day(first)} and {Day(last)}",
    };
}
