namespace ProtestEvents;

/// <summary>The smallest unit that a date names.</summary>
internal enum DatePrecision
{
    Year,
    Half,
    Third,
    Quarter,
    Season,
    Month,
    Day,
}
