using System.Runtime.InteropServices;

namespace ProtestEvents;

/// <summary>The days between which something lies, both included. <c>null</c> on a side means that this side is open or unknown.</summary>
/// <param name="Earliest">The first possible day, or <c>null</c> when there is none.</param>
/// <param name="Latest">The last possible day, or <c>null</c> when there is none.</param>
[StructLayout(LayoutKind.Auto)]
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct DayRange(CalendarDay? Earliest, CalendarDay? Latest) : IShowable
{
    /// <summary>Whether <paramref name="day"/> lies in the range. An open side has no limit.</summary>
    public bool Includes(CalendarDay day) =>
        (Earliest is not { } first || first <= day) && (Latest is not { } last || day <= last);

    /// <summary>Whether the range is exactly one day.</summary>
    public bool IsOneDay => Earliest is not null && Earliest == Latest;

    /// <summary>The range of a start, cut so that the start is not later than the end.</summary>
    internal DayRange NoLaterThan(DayRange end) => new(Earliest, Latest is { } latest && !(latest > end.Latest) ? latest : end.Latest);

    /// <summary>The range of an end, cut so that the end is not earlier than the start.</summary>
    internal DayRange NoEarlierThan(DayRange start) => new(Earliest is { } earliest && !(earliest < start.Earliest) ? earliest : start.Earliest, Latest);

    /// <summary>The two days joined by <c>/</c> as in an EDTF interval, <c>..</c> for an open side.</summary>
    public override string ToString() => $"{Earliest?.ToString() ?? ".."}/{Latest?.ToString() ?? ".."}";

    /// <summary>The days as HTML, all text escaped.</summary>
    public string ToHtml() => Markup.Span(this);
}
