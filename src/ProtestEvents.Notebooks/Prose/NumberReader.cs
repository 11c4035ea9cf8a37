using System.Collections.Immutable;

namespace ProtestEvents.Notebooks.Prose;

/// <summary>Finds the numbers and dates of a text. Digits inside a name (communia-2022, F16, 1.2.3) are none.</summary>
internal sealed class NumberReader
{
    private static readonly HashSet<string> Prefixes = new(StringComparer.OrdinalIgnoreCase) { "mid", "pre", "post", "early", "late", "non", "circa", "ca" };
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "st", "nd", "rd", "th", "s", "k", "m", "mn", "bn", "x", "h", "am", "pm", "km", "cm", "mm", "kg", "t", "min",
    };

    private readonly List<Token> _tokens;
    private readonly List<Mention> _mentions = [];

    private NumberReader(List<Token> tokens) => _tokens = tokens;

    /// <param name="text">The text.</param>
    /// <param name="spacesGroup">Whether an ordinary space may part thousands.</param>
    public static IReadOnlyList<Mention> Read(string text, bool spacesGroup)
    {
        var reader = new NumberReader(Tokenizer.Read(text, spacesGroup));
        for (var at = 0; at < reader._tokens.Count;)
            at = reader.ReadAt(at);
        return reader._mentions;
    }

    private int ReadAt(int at)
    {
        if (_tokens[at].Kind == TokenKind.Symbol)
            return at + 1;
        var name = NameEnd(at);
        if (name > at)
            return name;
        if (DateReader.Read(_tokens, at) is { } phrase)
        {
            foreach (var date in phrase.Dates)
                Add(at, phrase.Next, Readings(at, phrase.Dates.Count, date));
            return phrase.Next;
        }

        return _tokens[at].Kind switch
        {
            TokenKind.Word => ReadWords(at),
            TokenKind.Number => Time(at) ?? ReadDigits(at),
            _ => at + 1,
        };
    }

    // “January 17” may also be a month and then a count.
    private ImmutableArray<Reading> Readings(int at, int count, CalendarDate date) =>
        count == 1 && date is { Year: null, Day: { } day } && _tokens[at].Kind == TokenKind.Word ? [date, new Quantity(day)] : [date];

    private int ReadWords(int at)
    {
        if (NumberWords.Read(_tokens, at) is not { } words)
            return at + 1;
        if (words.Value is { } value)
            Add(at, words.Next, [new Quantity(value) { IsPercent = PercentEnd(words.Next) is not null }], value < 10);
        return words.Next;
    }

    private int ReadDigits(int at)
    {
        var token = _tokens[at];
        var next = at + 1;
        var quantity = new Quantity(token.Value) { Decimals = token.Decimals, IsNegative = IsNegative(at) };
        var readings = ImmutableArray.Create<Reading>(quantity);
        if (token.IsYear)
            readings = readings.Add(new CalendarDate((int)token.Value, null, null));
        if (next < _tokens.Count && !_tokens[next].Spaced && _tokens[next].Kind == TokenKind.Word)
            readings = WithEnding(readings, token, _tokens[next++].Text);
        else if (ScaleOrPercent(next) is { } of)
            (readings, next) = ([of.Of(quantity)], of.Next);
        else if (IsRange(next) && next + 1 < _tokens.Count && _tokens[next + 1].Kind == TokenKind.Number && ScaleOrPercent(next + 2) is { } shared)
            readings = readings.Add(shared.Of(quantity));
        Add(at, next, readings);
        return token.IsYear ? ShortYear(token, next) : next;
    }

    private static ImmutableArray<Reading> WithEnding(ImmutableArray<Reading> readings, Token token, string ending) => ending switch
    {
        "st" or "nd" or "rd" or "th" when token.IsPlainBetween(1, 31, digits: 2) => readings.Add(new CalendarDate(null, null, (int)token.Value)),
        "s" when token.IsYear && token.Value % 10 == 0 => [new Decade((int)token.Value)],
        "k" => [new Quantity(token.Value * 1_000)],
        "m" => readings.Add(new Quantity(token.Value * 1_000_000)),
        "mn" => [new Quantity(token.Value * 1_000_000)],
        "bn" => [new Quantity(token.Value * 1_000_000_000)],
        _ => readings,
    };

    // 2011–12 and 2011/12.
    private int ShortYear(Token year, int at)
    {
        if (at + 1 >= _tokens.Count || _tokens[at].Spaced || _tokens[at + 1].Spaced || _tokens[at].Text is not ("–" or "/"))
            return at;
        var end = _tokens[at + 1];
        if (!end.IsPlain || end.Text.Length != 2 || end.Value <= year.Value % 100)
            return at;
        Add(at + 1, at + 2, [new CalendarDate((int)((year.Value - (year.Value % 100)) + end.Value), null, null), new Quantity(end.Value)]);
        return at + 2;
    }

    private int? Time(int at)
    {
        if (!_tokens[at].IsPlainBetween(0, 23, digits: 2) || !IsGlued(at + 1, ':') || at + 2 >= _tokens.Count || _tokens[at + 2].Spaced
            || !_tokens[at + 2].IsPlainBetween(0, 59, digits: 2) || _tokens[at + 2].Text.Length != 2)
        {
            return null;
        }

        var next = at + 3;
        if (IsGlued(next, ':') && next + 1 < _tokens.Count && _tokens[next + 1].Kind == TokenKind.Number)
            next += 2;
        Add(at, next, [new ClockTime((int)_tokens[at].Value, (int)_tokens[at + 2].Value)]);
        return next;
    }

    private (Func<Quantity, Quantity> Of, int Next)? ScaleOrPercent(int at)
    {
        if (PercentEnd(at) is { } end)
            return (quantity => quantity with { IsPercent = true }, end);
        decimal factor = 1;
        var next = at;
        while (next < _tokens.Count && factor < 1_000_000_000_000 && NumberWords.Scale(_tokens[next]) is { } scale)
        {
            factor *= scale;
            next++;
        }

        return next == at ? null : (quantity => Times(quantity, factor), next);
    }

    private static Quantity Times(Quantity quantity, decimal factor) =>
        quantity.Value < 1_000_000_000_000 ? quantity with { Value = quantity.Value * factor, Decimals = 0 } : quantity;

    private int? PercentEnd(int at)
    {
        if (at >= _tokens.Count)
            return null;
        if (_tokens[at].Is('%') || _tokens[at].IsWord("percent"))
            return at + 1;
        return at + 1 < _tokens.Count && _tokens[at].IsWord("per") && _tokens[at + 1].IsWord("cent") ? at + 2 : null;
    }

    private bool IsRange(int at) => at < _tokens.Count && _tokens[at].Text is "–" or "—" or "-" or "to" or "or" or "and";

    private bool IsNegative(int at) =>
        at > 0 && !_tokens[at].Spaced && (_tokens[at - 1].Is('-') || _tokens[at - 1].Is('−'))
        && (_tokens[at - 1].Spaced || _tokens[at - 2].Kind == TokenKind.Symbol);

    private bool IsGlued(int at, char symbol) => at < _tokens.Count && !_tokens[at].Spaced && _tokens[at].Is(symbol);

    // Letters and digits tied together without a space are a name, also over a hyphen when the letters come first.
    private int NameEnd(int at)
    {
        var first = _tokens[at];
        if (first.Kind != TokenKind.Word)
        {
            return at + 1 < _tokens.Count && _tokens[at + 1] is { Kind: TokenKind.Word, Spaced: false } letters
                && !(first.Kind == TokenKind.Number && Units.Contains(letters.Text))
                ? TieEnd(at).End
                : at;
        }

        var (end, digits) = TieEnd(at);
        return digits is { } place && (place == at + 1 || place > at + 2 || !Prefixes.Contains(first.Text)) ? end : at;
    }

    private (int End, int? Digits) TieEnd(int at)
    {
        int? digits = null;
        var end = at + 1;
        while (end < _tokens.Count && !_tokens[end].Spaced)
        {
            var next = _tokens[end].Is('-') || _tokens[end].Is('_') ? end + 1 : end;
            if (next >= _tokens.Count || _tokens[next].Spaced || _tokens[next].Kind == TokenKind.Symbol)
                break;
            if (_tokens[next].Kind != TokenKind.Word)
                digits ??= next;
            end = next + 1;
        }

        return (end, digits);
    }

    private void Add(int at, int next, ImmutableArray<Reading> readings, bool small = false) =>
        _mentions.Add(new(_tokens[at].Start, _tokens[next - 1].End, readings) { IsSmallWord = small, Counted = Counted(next) });

    private static bool IsCapitalised(string word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);

    // A year that ends a heading counts no "Sources:" of the next line.
    private string? Counted(int at) =>
        at < _tokens.Count && _tokens[at] is { Kind: TokenKind.Word, Spaced: true } word && !(_tokens[at - 1].IsYear && IsCapitalised(word.Text)) ? CountedNouns.Singular(word.Text) : null;
}
