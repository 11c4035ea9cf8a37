namespace ProtestEvents;

internal static class EdtfParser
{
    public static ParseResult<EdtfDate> Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return ParseResult<EdtfDate>.Invalid(EdtfErrors.Missing);
        var cursor = new Cursor(text);
        if (TryRead(ref cursor, out var expression) && !cursor.AtEnd)
            cursor.FailExpecting("the end of the date");
        return cursor.Error is { } error ? ParseResult<EdtfDate>.Invalid(error) : ParseResult<EdtfDate>.Of(new EdtfDate(expression!));
    }

    private static bool TryRead(ref Cursor cursor, out Expression? expression)
    {
        if (cursor.Next is '[' or '{')
            return SetReader.TryRead(ref cursor, out expression);
        if (cursor.Text.Contains('/', StringComparison.Ordinal))
            return IntervalReader.TryRead(ref cursor, out expression);
        expression = null;
        if (!SingleDateReader.TryRead(ref cursor, DateContext.Alone, out var date))
            return false;
        expression = new DateExpression(date);
        return true;
    }
}
