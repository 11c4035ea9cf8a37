namespace ProtestEvents;

/// <summary>
/// The common end of several dates, which the text has only once: the year, or the month and the year, as in
/// <c>4–19 March 2011</c>. Only exact dates share an end.
/// </summary>
internal sealed class EnglishTail
{
    private readonly bool sharesYear;
    private readonly bool sharesMonth;

    public EnglishTail(params IReadOnlyList<SingleDate> dates)
    {
        var first = dates[0];
        sharesYear = dates.All(date => IsPlain(date) && date.Year == first.Year && date.Precision == first.Precision);
        sharesMonth = sharesYear && first.IsDay && dates.All(date => date.Month.Number == first.Month.Number);
        Text = !sharesYear ? ""
            : sharesMonth ? $" {EnglishDate.Month(first)} {EnglishDate.Number(first.Year.First)}"
            : $" {EnglishDate.Number(first.Year.First)}";
    }

    /// <summary>The common end, written once after all dates; empty when the dates share none.</summary>
    public string Text { get; }

    public string Head(SingleDate date) =>
        sharesMonth ? EnglishDate.Number(date.Day.Number)
        : !sharesYear ? EnglishDate.Of(date)
        : date.IsDay ? $"{EnglishDate.Number(date.Day.Number)} {EnglishDate.Month(date)}"
        : EnglishDate.Month(date);

    /// <summary>Two dates as a stretch: an en dash where it reads well, else "to".</summary>
    public string Span(SingleDate first, SingleDate last)
    {
        var (from, to) = (Head(first), Head(last));
        if (first.Qualification != Qualification.None || last.Qualification != Qualification.None || first.Year.First < 0 || last.Year.First < 0)
            return $"{from} to {to}";
        var areWords = !from.Contains(' ', StringComparison.Ordinal) && !to.Contains(' ', StringComparison.Ordinal);
        return areWords ? $"{from}–{to}" : $"{from} – {to}";
    }

    private static bool IsPlain(SingleDate date) =>
        date.Month.Number is > 0 and < 33 && !date.HasUnspecified && date.Qualification == Qualification.None && date.Time is null;
}
