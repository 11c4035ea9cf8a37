namespace ProtestEvents;

/// <summary>What the series of a <see cref="CountLadder"/> are called.</summary>
/// <param name="data">The record.</param>
/// <param name="whole">The event asked for.</param>
/// <param name="joined">The scopes that have a line of their own.</param>
internal sealed class LadderNames(Dataset data, Event? whole, IReadOnlyCollection<Scope> joined)
{
    public const string Repeats = "repeated by an official";

    public string Series(CountStep step, bool isJoined, bool isRepeat)
    {
        var scope = Scope.Of(step.Figure);
        return (step.IsOfficial, isJoined) switch
        {
            (true, _) when isRepeat => Repeats,
            (true, true) => $"officials: {Counts(scope, joined.Count(other => Counts(other, withPeriod: false) == Counts(scope, withPeriod: false)) > 1)}",
            (true, false) => "officials, of other people, places or periods, or on a day not known",
            _ => "others",
        };
    }

    /// <summary>What a scope counts, without the event where that is the one asked for.</summary>
    public string Counts(Scope scope, bool withPeriod)
    {
        var counted = scope.Counted is { } people ? data.Label(people).ToLowerInvariant() : "not said who";
        var period = withPeriod ? $", {scope.Period?.Describe() ?? "period not said"}" : "";
        return $"{counted}, {scope.Place?.Name ?? "place not said"}{period}{(scope.Event == whole ? "" : $" ({scope.Event?.Title})")}";
    }
}
