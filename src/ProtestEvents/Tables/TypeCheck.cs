namespace ProtestEvents;

/// <summary>Checks a value against its column's type, when this is not a text or a number, and against the allowed length and span.</summary>
internal static class TypeCheck
{
    private static readonly string[] Booleans = ["true", "True", "TRUE", "1", "false", "False", "FALSE", "0"];
    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public static Problem? In(FieldSchema field, string value)
    {
        var expected = Expected(field, value);
        return expected is not null ? Problems.OtherType(value, expected)
            : value.Length < field.ShortestLength ? Problems.TooShort(value, field.ShortestLength.Value)
            : value.Length > field.GreatestLength ? Problems.TooLong(value, field.GreatestLength.Value)
            : field.Span.First is { } first && string.CompareOrdinal(value, first) < 0 ? Problems.OutsideSpan(value, $"{first} or later")
            : field.Span.Last is { } last && string.CompareOrdinal(value, last) > 0 ? Problems.OutsideSpan(value, $"{last} or earlier")
            : null;
    }

    private static string? Expected(FieldSchema field, string value) => field.Type switch
    {
        "boolean" => Booleans.Contains(value, StringComparer.Ordinal) ? null : "true or false",
        "year" => IsDay(value, "yyyy") ? null : "a year as 2022",
        "yearmonth" => IsDay(value, "yyyy-MM") ? null : "a month as 2022-01",
        "time" => TimeOnly.TryParseExact(value, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : "a time as 09:30:00",
        "datetime" => DateTimeOffset.TryParseExact(value, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)
            ? null : "a day and a time as 2022-01-04T09:30:00Z",
        "string" when field.IsAddress => Uri.TryCreate(value, UriKind.Absolute, out var address) && address.IsAbsoluteUri ? null : "an address with its scheme, as https://example.org/page",
        _ => null,
    };

    private static bool IsDay(string value, string form) => DateOnly.TryParseExact(value, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
