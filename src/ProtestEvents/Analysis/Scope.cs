namespace ProtestEvents;

/// <summary>
/// What a figure is about: who is counted, where, when, how and in which unit. Figures of different scopes do not contradict each other.
/// Two scopes are equal when all their parts are equal; events and places are compared by id.
/// </summary>
internal sealed record Scope(Event? Event, Counted? Counted, Place? Place, EdtfDate? Period, Basis Basis, Modality Modality, Unit Unit)
{
    public static Scope Of(Figure figure) => new(figure.Event, figure.Counted, figure.Place, figure.Date, figure.Basis, figure.Modality, figure.Quantity.Unit);

    public bool Equals(Scope? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode();

    private (string?, Counted?, string?, EdtfDate?, Basis, Modality, Unit) Key => (Event?.Id, Counted, Place?.Id, Period, Basis, Modality, Unit);

    /// <summary>The scope in words, as <c>people, the town, 16 December 2011</c>, with labels of the record.</summary>
    public string Describe(Dataset data)
    {
        var parts = new List<string> { Counted is { } counted ? data.Label(counted).ToLowerInvariant() : "not said who", Where };
        if (Period is { } period)
            parts.Add(period.Describe());

        if (Modality != Modality.Fact)
            parts.Add(ClosedCode.Of(Modality));

        if (Basis != Basis.Level)
            parts.Add(ClosedCode.Of(Basis));

        return string.Join(", ", parts);
    }

    private string Where => Place is not { } place ? "place not said" : place.Kind == PlaceKind.Country ? "whole country" : place.Name;

    public override string ToString() => string.Join(", ", new[] { Event?.Title, Counted?.Code ?? "not said who", Place?.Name ?? "place not said", Period?.Describe() ?? "date not said" }.OfType<string>());
}
