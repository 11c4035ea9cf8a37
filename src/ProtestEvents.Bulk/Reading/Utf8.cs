using System.Buffers.Text;

namespace ProtestEvents;

/// <summary>Reads the values of fields strictly. A text that is not exactly a number or a day gives no value.</summary>
internal static class Utf8
{
    /// <summary>Days outside of these years are mistakes, or can't be held by every store.</summary>
    public const int FirstYear = 1970;
    public const int LastYear = 2105;

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The bytes without the blanks at their ends.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> bytes) =>
        bytes.IsEmpty || (bytes[0] > (byte)' ' && bytes[^1] > (byte)' ') ? bytes : bytes.Trim(Blanks);

    /// <summary>Whether bytes are UTF-8 without the character 0.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes) && !bytes.Contains((byte)0);

    /// <summary>A text to quote in a message, whatever the bytes are: shortened, without characters that control a terminal.</summary>
    public static string Shown(ReadOnlySpan<byte> bytes)
    {
        const int Most = 60;
        var text = Encoding.UTF8.GetString(bytes.Length > 4 * Most ? bytes[..(4 * Most)] : bytes);
        var shown = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return shown.Length > Most ? shown[..Most] + "…" : shown;
    }

    /// <summary>Reads a whole number of at least 0. A fraction that has only zeros, as in 2.0, is allowed.</summary>
    public static bool TryWhole(ReadOnlySpan<byte> bytes, out long number)
    {
        number = 0;
        var text = bytes.Trim((byte)' ');
        if (text.IsEmpty || text[0] is < (byte)'0' or > (byte)'9' || !Utf8Parser.TryParse(text, out number, out var read))
            return false;
        var rest = text[read..];
        return rest.IsEmpty || (rest.Length > 1 && rest[0] is (byte)'.' or (byte)',' && rest[1..].IndexOfAnyExcept((byte)'0') < 0);
    }

    /// <summary>A day as <c>2022-01-05</c>, with or without a time of zeros behind it, or <c>05 January 2022</c>; the year is not bounded.</summary>
    public static bool TryDay(ReadOnlySpan<byte> bytes, out DateOnly day)
    {
        var text = bytes.Trim((byte)' ');
        day = default;
        if (text.Length >= 10 && text[4] == '-' && text[7] == '-')
            return IsMidnight(text[10..]) && TryDay(text[..4], text[5..7], text[8..10], out day);
        var first = text.IndexOf((byte)' ');
        var last = text.LastIndexOf((byte)' ');
        return first is 1 or 2 && last > first && TryMonth(text[(first + 1)..last], out var month)
            && TryDigits(text[..first], out var number) && TryDigits(text[(last + 1)..], out var year) && TryDay(year, month, number, out day);
    }

    /// <summary>A day as <c>20220105</c>; the year is not bounded.</summary>
    public static bool TryCompactDay(ReadOnlySpan<byte> bytes, out DateOnly day)
    {
        day = default;
        return bytes.Length == 8 && TryDay(bytes[..4], bytes[4..6], bytes[6..], out day);
    }

    private static bool TryDay(ReadOnlySpan<byte> year, ReadOnlySpan<byte> month, ReadOnlySpan<byte> number, out DateOnly day)
    {
        day = default;
        return TryDigits(year, out var y) && TryDigits(month, out var m) && TryDigits(number, out var d) && TryDay(y, m, d, out day);
    }

    private static bool TryDay(int year, int month, int number, out DateOnly day)
    {
        day = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month))
            return false;
        day = new DateOnly(year, month, number);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9' || number > 99_999)
                return false;
            number = (number * 10) + digit - '0';
        }

        return !text.IsEmpty;
    }

    private static bool TryMonth(ReadOnlySpan<byte> text, out int month)
    {
        Span<char> letters = stackalloc char[9];
        month = 0;
        if (text.Length > letters.Length)
            return false;
        for (var at = 0; at < text.Length; at++)
            letters[at] = (char)(text[at] | 0x20);
        for (var at = 0; at < Months.Length && month == 0; at++)
            month = letters[..text.Length].SequenceEqual(Months[at]) ? at + 1 : 0;
        return month > 0;
    }

    private static bool IsMidnight(ReadOnlySpan<byte> text) =>
        text.IsEmpty || (text[0] is (byte)' ' or (byte)'T' && text.Length > 5 && text[1..].IndexOfAnyExcept("0:."u8) < 0);
}
