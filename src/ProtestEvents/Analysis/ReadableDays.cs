using System.Globalization;

namespace ProtestEvents;

/// <summary>Days and hours as sentences have them, the same on every machine.</summary>
internal static class ReadableDays
{
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Of(DateTime hour) => hour.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    public static string Between(DateOnly first, DateOnly last) => first == last ? Of(first) : $"{Of(first)} to {Of(last)}";
}
