namespace ProtestEvents.Notebooks;

/// <summary>Finds the numbers and dates of a text. It leaves out digits in names (communia-2022, F16, 1.2.3) and numbers of parts of a text (cell 9).</summary>
internal static class NumberReader
{
    private const string Month =
        "(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";

    private const string Days = @"(?<days>\d{1,2}(?:st|nd|rd|th)?(?:(?:\s?[,–—/&-]\s?|,?\s(?:to|and|or)\s)\d{1,2}(?:st|nd|rd|th)?){0,9})";
    private const string Year = "(?<year>[12][0-9]{3})";
    private const string After = @"(?:\s?(?<percent>%|per\s?cent\b))?(?:\s+(?<counted>(?i:people|dead|\p{L}{3,}(?:s|ed)))\b)?";

    // The first pattern of a list that matches is used; a pattern without a group matches no number. Each pattern looks ahead only a little, so that no
    // text takes long. A time limit is not needed, and it would fail on a busy machine.
    private static readonly string[] WithDigits =
    [
        Year + @"-(?<month>0[1-9]|1[0-2])(?:-(?<days>0[1-9]|[12][0-9]|3[01]))?(?:\b|T)",
        $@"{Days}\s+(?:of\s+)?{Month}\b\.?(?:,?\s+{Year})?\b",
        @"\d+\.\d+(?:\.\d+)+|\d+\p{L}+\d\w*",
        $@"(?<number>(?:\d{{1,3}}(?:[,\u00a0\u2009\u202f]\d{{3}})+\b|\d+)(?:\.\d+)?)"
            + $@"(?:(?<ordinal>st|nd|rd|th)\b|\s+(?<scale>(?i:{NumberWords.Scale}))\b)?{After}",
    ];

    private static readonly string[] WithLetters =
    [
        $@"{Month}\b\.?\s+(?:{Days}(?:,?\s+{Year})?|{Year})\b",
        @"\p{L}+://\S*|www\.\S*",
        @"(?i:cell|chapter|exercise|notebook|part|section|step|version)\s+\d+",
        $@"(?i:several|few|many|half)\s+(?i:an?\s+)?(?i:{NumberWords.Scale})\b",
        $@"(?i:{NumberWords.Tens})-(?i:first|second|third|\p{{L}}+th)\b",
        "(?i:mid|pre|post|early|late|circa)-",
        $@"(?<words>(?i:{NumberWords.Pattern}))\b{After}",
        @"\p{L}\w*(?:[-_.]\w+)*",
    ];

    private static readonly Regex Forms = new(
        $@"\A\s*\d{{1,2}}[.)]\s|</?[a-zA-Z][^<>]*>|(?=\d)(?:{string.Join('|', WithDigits)})|(?=\p{{L}})(?:{string.Join('|', WithLetters)})",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        Regex.InfiniteMatchTimeout);

    public static IEnumerable<ToldNumber> Read(string text) => Forms.Matches(text).SelectMany(ToldNumbers);

    private static IEnumerable<ToldNumber> ToldNumbers(Match match)
    {
        var mention = new ToldNumber(match.Index, match.Value.TrimEnd());
        if (match.Groups["month"] is { Success: true } month)
            return Dates(match, MonthNumber(month.Value)).Select(date => mention with { Date = date });
        var counted = match.Groups["counted"];
        mention = new ToldNumber(match.Index, counted.Success ? match.Value[..(counted.Index - match.Index)].TrimEnd() : match.Value)
        {
            IsPercent = match.Groups["percent"].Success,
            Counted = counted.Success ? counted.Value.ToLowerInvariant() : null,
        };
        if (match.Groups["words"] is { Success: true } words)
            return NumberWords.Value(words.Value) is var value ? [mention with { Value = value, IsSmallWord = value < 10 }] : [];
        return match.Groups["number"] is { Success: true } number ? Digits(match, number.Value, mention) : [];
    }

    private static IEnumerable<ToldDate> Dates(Match match, int month)
    {
        int? year = match.Groups["year"] is { Success: true } told ? Number(told.Value) : null;
        if (match.Groups["days"] is not { Success: true } days)
            return [new(year, month, null)];
        return string.Concat(days.Value.Select(letter => char.IsAsciiDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(day => new ToldDate(year, month, Number(day)));
    }

    private static IEnumerable<ToldNumber> Digits(Match match, string number, ToldNumber mention)
    {
        var digits = string.Concat(number.Where(letter => char.IsAsciiDigit(letter) || letter == '.'));
        // A number with more digits is not a quantity in a text.
        if (digits.Length > 15)
            return [];
        var value = decimal.Parse(digits, CultureInfo.InvariantCulture);
        mention = match.Groups["scale"] is { Success: true } scale
            ? mention with { Value = value * NumberWords.Value(scale.Value) }
            : mention with { Value = value, Decimals = digits.Contains('.') ? digits.Length - 1 - digits.IndexOf('.') : 0 };
        if (match.Groups["ordinal"].Success && value <= 31)
            return [mention with { Date = new(null, null, (int)value) }];
        return [number.Length == 4 && value is >= 1000 and < 3000 ? mention with { Date = new((int)value, null, null) } : mention];
    }

    private static int MonthNumber(string month) =>
        char.IsAsciiDigit(month[0]) ? Number(month) : 1 + ("JanFebMarAprMayJunJulAugSepOctNovDec".IndexOf(month[..3], StringComparison.Ordinal) / 3);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
