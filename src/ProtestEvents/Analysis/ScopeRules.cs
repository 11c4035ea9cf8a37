namespace ProtestEvents;

internal readonly record struct ScopeDifference(string Respect, string First, string Second)
{
    public override string ToString() => $"{Respect}: {First} / {Second}";
}

internal static class ScopeRules
{
    /// <summary>The respect in which two figures were stated on different days. Figures that differ only in this count the same thing.</summary>
    public const string KnownAsOf = "known as of";

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
        Compare("period", first.Date, second.Date, date => date?.Describe() ?? NotSaid);

        // Days of statement differ only when one is surely earlier.
        if (first.StatedOn is { } one && second.StatedOn is { } other && one.CompareWith(other) != DateOrder.MayOverlap)
            differences.Add(new ScopeDifference(KnownAsOf, one.Describe(), other.Describe()));

        return differences.ToValueList();
    }
}
