using FsCheck;
using FsCheck.Fluent;

namespace ProtestEvents.Tests.Edtf;

/// <summary>Generators of EDTF, written from the specification and not from the parser.</summary>
internal static class EdtfStrings
{
    private static readonly Gen<string> Qualifier = Gen.Elements("", "", "", "?", "~", "%");

    private static readonly Gen<string> Year =
        from year in Gen.Frequency((4, Gen.Choose(1990, 2030)), (1, Gen.Choose(-9999, 9999)))
        select year < 0 ? $"-{-year:0000}" : $"{year:0000}";

    private static readonly Gen<string> Month = from month in Gen.Choose(1, 12) select $"-{month:00}";

    // Days that every month has.
    private static readonly Gen<string> Day = from day in Gen.Choose(1, 28) select $"-{day:00}";

    private static readonly Gen<string> Season = from season in Gen.Choose(21, 41) select $"-{season}";

    private static readonly Gen<string> YearMonthDay = from year in Year from month in Month from day in Day select year + month + day;

    private static readonly Gen<string> Plain = Gen.OneOf(
        Year,
        YearMonthDay,
        from year in Year from month in Month select year + month);

    private static readonly Gen<string> PlainOrSeason = Gen.OneOf(Plain, from year in Year from season in Season select year + season);

    private static readonly Gen<string> Masked = Gen.OneOf(
        from year in Year select year[..^1] + "X",
        from year in Year select year[..^2] + "XX",
        from year in Year select year + "-XX",
        from year in Year select year + "-XX-XX",
        from year in Year from month in Month select year + month + "-XX");

    private static readonly Gen<string> WithTime =
        from date in YearMonthDay
        from hour in Gen.Choose(0, 23)
        from minute in Gen.Choose(0, 59)
        from second in Gen.Choose(0, 59)
        from shift in Gen.Elements("", "Z", "-04", "+04:30", "+00:00", "-12:45")
        select $"{date}T{hour:00}:{minute:00}:{second:00}{shift}";

    // Long years, some beyond the days that are held, exponents and significant digits.
    private static readonly Gen<string> LongYear =
        from sign in Gen.Elements("", "-")
        from year in Gen.OneOf(from number in Gen.Choose(10_000, int.MaxValue) select $"{number}", Gen.Elements("999999999999999", "1000000000000000"))
        from exponent in Gen.Frequency((2, Gen.Constant("")), (1, from power in Gen.Choose(1, 20) select $"E{power}"))
        select $"Y{sign}{year}{exponent}";

    private static readonly Gen<string> Significant =
        from year in Gen.OneOf(Year, LongYear) from digits in Gen.Choose(1, 12) select $"{year}S{digits}";

    // Any digit may be X, any part have a qualifier on either side; so days that are not there come about too.
    private static readonly Gen<string> Level2 =
        from date in Gen.OneOf(PlainOrSeason, from year in Year from month in Gen.Choose(1, 12) from day in Gen.Choose(1, 31) select $"{year}-{month:00}-{day:00}")
        from hidden in Gen.Choose(0, 15).ListOf(3)
        from marks in Gen.Elements("", "", "?", "~", "%").ListOf(6)
        select Marked(string.Concat(date.Select((character, i) => hidden.Contains(i) && char.IsAsciiDigit(character) ? 'X' : character)), marks);

    private static readonly Gen<string> Single = Gen.OneOf(
        WithTime,
        Level2,
        from date in Gen.OneOf(PlainOrSeason, Masked, LongYear, Significant) from qualifier in Qualifier select date + qualifier);

    private static readonly Gen<string> End =
        Gen.OneOf(from date in PlainOrSeason from qualifier in Qualifier select date + qualifier, Level2, Gen.Elements("..", ""));

    private static readonly Gen<string> Interval = from first in End from last in End select $"{first}/{last}";

    private static readonly Gen<string> Member =
        Gen.OneOf(from date in Gen.OneOf(PlainOrSeason, Masked) from qualifier in Qualifier select date + qualifier, Level2);

    private static readonly Gen<string> Members =
        from first in Gen.OneOf(Member, from date in Plain select ".." + date, from a in YearMonthDay from b in YearMonthDay select $"{a}..{b}", from a in Level2 from b in Level2 select $"{a}..{b}")
        from middle in Member.ListOf(2)
        from last in Gen.OneOf(Member, from date in Plain select date + "..")
        select string.Join(',', [first, .. middle, last]);

    private static readonly Gen<string> Set =
        from members in Members
        from isAll in Gen.Elements(true, false)
        select isAll ? $"{{{members}}}" : $"[{members}]";

    /// <summary>Strings that follow the grammar; days that are not there, the order of ends and ranges, and the year -0000 may make them wrong.</summary>
    public static Gen<string> Grammatical { get; } = Gen.OneOf(Single, Interval, Set);

    /// <summary>Grammatical strings with one character put in, taken out or replaced, so mostly wrong.</summary>
    public static Gen<string> Damaged { get; } =
        from text in Grammatical
        from at in Gen.Choose(0, text.Length - 1)
        from character in Gen.Elements<char>([.. "0129XSEYTZ-+:/.,[]{}?~% \0é\uD83D"])
        from change in Gen.Choose(0, 2)
        select change switch
        {
            0 => text.Insert(at, character.ToString(CultureInfo.InvariantCulture)),
            1 => text.Remove(at, 1),
            _ => text.Remove(at, 1).Insert(at, character.ToString(CultureInfo.InvariantCulture)),
        };

    private static string Marked(string date, List<string> marks)
    {
        var sign = date[0] == '-' ? "-" : "";
        var parts = date[sign.Length..].Split('-');
        return string.Join('-', parts.Select((part, i) => $"{marks[2 * i]}{(i == 0 ? sign : "")}{part}{marks[(2 * i) + 1]}"));
    }
}
