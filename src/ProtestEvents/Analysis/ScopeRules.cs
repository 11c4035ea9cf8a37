namespace ProtestEvents;

/// <summary>One respect in which two figures are about different things, and what each is about.</summary>
internal readonly record struct ScopeDifference(string Respect, string First, string Second)
{
    public override string ToString() => $"{Respect}: {First} / {Second}";
}

/// <summary>Finds the respects in which two figures are about different things.</summary>
internal static class ScopeRules
{
    /// <summary>The respect in which two figures were stated on different days. Figures that differ only in this count the same thing.</summary>
    public const string KnownAsOf = "known as of";

    private const string Period = "period";
    private const string NotSaid = "not said";

    public static ValueList<ScopeDifference> Differences(Figure first, Figure second)
    {
        var data = first.Home.Dataset;
        var differences = new List<ScopeDifference>();
        void Compare<T>(string respect, T one, T other, Func<T, string> say)
        {
            if (!EqualityComparer<T>.Default.Equals(one, other))
                differences.Add(new ScopeDifference(respect, say(one), say(other)));
        }

        Compare("measure", first.Measure, second.Measure, data.Label);
        Compare("event", first.EventId, second.EventId, id => id is null ? NotSaid : data.Event(id).Title);
        Compare("who is counted", first.Counted, second.Counted, one => one is { } counted ? data.Label(counted) : NotSaid);
        Compare("place", first.PlaceId, second.PlaceId, id => id is null ? NotSaid : data.Place(id).Name);
        Compare("basis", first.Basis, second.Basis, one => ClosedCode.Of(one));
        Compare("mode", first.Modality, second.Modality, one => ClosedCode.Of(one));
        Compare("unit", first.Quantity.Unit, second.Quantity.Unit, data.Label);
        Dates(Period, first.Date, second.Date, differences);
        Dates(KnownAsOf, first.StatedOn, second.StatedOn, differences);
        return differences.ToValueList();
    }

    /// <summary>Compares two dates. Periods differ when they are written differently; days of statement differ only when one is surely earlier.</summary>
    private static void Dates(string respect, EdtfDate? first, EdtfDate? second, List<ScopeDifference> differences)
    {
        var differ = respect == Period
            ? !Equals(first, second)
            : first is not null && second is not null && first.CompareWith(second) != DateOrder.MayOverlap;
        if (differ)
            differences.Add(new ScopeDifference(respect, first?.Describe() ?? NotSaid, second?.Describe() ?? NotSaid));
    }
}
