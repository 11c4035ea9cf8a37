namespace ProtestEvents.Notebooks.Prose;

/// <summary>The numbers and dates that stand in the outputs of a notebook.</summary>
internal sealed class OutputNumbers
{
    private readonly HashSet<decimal> _quantities = [];
    private readonly HashSet<decimal> _negatives = [];
    private readonly SortedSet<decimal> _fractions = [];
    private readonly HashSet<CalendarDate> _dates = [];
    private readonly HashSet<Reading> _others = [];
    private readonly Dictionary<string, SortedSet<decimal>> _counts = new(StringComparer.Ordinal);

    /// <summary>Adds the numbers and dates of a text.</summary>
    public void AddText(string text)
    {
        foreach (var mention in NumberReader.Read(text, spacesGroup: false))
        {
            foreach (var reading in mention.AnyOf)
                Add(reading, mention.Counted);
        }
    }

    /// <summary>Adds a number.</summary>
    public void AddNumber(decimal value) => Add(Math.Abs(value), value < 0);

    /// <summary>True when an output shows what a text mentions.</summary>
    public bool Shows(Mention mention) => mention.AnyOf.Any(Shows);

    /// <summary>How many of something the outputs count, in rising order; null when they do not count it.</summary>
    public IReadOnlyCollection<decimal>? Counts(string? counted) => counted is null ? null : _counts.GetValueOrDefault(counted);

    private void Add(Reading reading, string? counted)
    {
        switch (reading)
        {
            case Quantity quantity:
                Add(quantity.Value, quantity.IsNegative);
                if (quantity.IsPercent)
                    Add(quantity.Value / 100, quantity.IsNegative);
                if (counted is not null)
                    (_counts.TryGetValue(counted, out var counts) ? counts : _counts[counted] = []).Add(quantity.Value);
                break;
            case CalendarDate date:
                for (var parts = 1; parts < 8; parts++)
                    _dates.Add(new((parts & 1) == 0 ? null : date.Year, (parts & 2) == 0 ? null : date.Month, (parts & 4) == 0 ? null : date.Day));
                break;
            default:
                _others.Add(reading);
                break;
        }
    }

    private void Add(decimal value, bool negative)
    {
        _quantities.Add(value);
        if (negative)
            _negatives.Add(value);
        if (value != decimal.Truncate(value))
            _fractions.Add(value);
    }

    private bool Shows(Reading reading) => reading switch
    {
        Quantity { IsNegative: true } quantity => _negatives.Contains(quantity.Value),
        Quantity quantity => _quantities.Contains(quantity.Value) || ShowsRounded(quantity),
        CalendarDate date => _dates.Contains(date),
        Decade decade => _others.Contains(decade) || Enumerable.Range(decade.FirstYear, 10).Any(year => _dates.Contains(new(year, null, null))),
        _ => _others.Contains(reading),
    };

    // 12.5 rounds 12.4987; 33 % rounds 33.3 % and the share 0.3333.
    private bool ShowsRounded(Quantity quantity)
    {
        if (quantity.Decimals == 0 && !quantity.IsPercent)
            return false;
        var half = 0.5m;
        for (var digit = 0; digit < quantity.Decimals; digit++)
            half /= 10;
        return Between(quantity.Value - half, quantity.Value + half)
            || (quantity.IsPercent && Between((quantity.Value - half) / 100, (quantity.Value + half) / 100));
    }

    private bool Between(decimal low, decimal high) => _fractions.GetViewBetween(low, high).Take(1).Count() == 1;
}
