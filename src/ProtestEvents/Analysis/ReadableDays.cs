namespace ProtestEvents;

internal static class ReadableDays
{
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Of(DateTime hour) => hour.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"3 January 2022", "3 to 4 January 2022", "30 December 2021 to 2 January 2022".</summary>
    public static string Between(DateOnly first, DateOnly last) =>
        first == last ? Of(first)
        : (first.Year, first.Month) == (last.Year, last.Month) ? FormattableString.Invariant($"{first.Day} to {Of(last)}")
        : $"{Of(first)} to {Of(last)}";
}
