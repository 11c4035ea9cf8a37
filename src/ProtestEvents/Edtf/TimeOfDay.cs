namespace ProtestEvents;

/// <summary>A time of day, local when <paramref name="Shift"/> is <c>null</c>.</summary>
/// <param name="Hour">The hour, 0 to 23; 24 at the end of the day.</param>
/// <param name="Minute">The minute, 0 to 59.</param>
/// <param name="Second">The second, 0 to 59.</param>
/// <param name="Shift">What follows the seconds, as written: <c>Z</c>, <c>-04</c> or <c>+04:30</c>.</param>
internal readonly record struct TimeOfDay(int Hour, int Minute, int Second, string? Shift)
{
    public string Clock => string.Create(CultureInfo.InvariantCulture, $"{Hour:00}:{Minute:00}:{Second:00}");

    public override string ToString() => $"T{Clock}{Shift}";
}
