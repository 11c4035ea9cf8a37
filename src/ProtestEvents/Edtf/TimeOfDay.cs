namespace ProtestEvents;

/// <summary>A time of day; hour 24 ends the day. The shift is as written: <c>Z</c>, <c>-04</c>, <c>+04:30</c>; null for local time.</summary>
internal readonly record struct TimeOfDay(int Hour, int Minute, int Second, string? Shift)
{
    public string Clock => string.Create(CultureInfo.InvariantCulture, $"{Hour:00}:{Minute:00}:{Second:00}");

    public override string ToString() => $"T{Clock}{Shift}";
}
