namespace ProtestEvents;

internal static class EnglishInterval
{
    public static string Of(IntervalEnd first, IntervalEnd last) => (first.Date, last.Date) switch
    {
        ({ } start, { } end) => Between(start, end),
        ({ } start, null) => $"from {EnglishDate.Of(start)}{(last.IsOpen ? "" : ", end unknown")}",
        (null, { } end) => $"until {EnglishDate.Of(end)}{(first.IsOpen ? "" : ", start unknown")}",
        _ => $"{(first.IsOpen ? "open start" : "start unknown")}, {(last.IsOpen ? "open end" : "end unknown")}",
    };

    private static string Between(SingleDate start, SingleDate end)
    {
        if (start.IsDay && string.Equals(start.ToString(), end.ToString(), StringComparison.Ordinal))
            return EnglishDate.Of(start);
        var tail = new EnglishTail(start, end);
        return tail.Span(start, end) + tail.Text;
    }
}
