using System.Runtime.CompilerServices;

namespace ProtestEvents;

/// <summary>A spread as a map.</summary>
public static class SpreadMaps
{
    /// <summary>
    /// A map of the places in which something had begun by the end of a day: surely, possibly, or not reported. First-level units with an outline
    /// (<c>outlines.geojson</c> of the record) are areas; all other places are points. The map needs no network.
    /// </summary>
    /// <param name="spread">The spread.</param>
    /// <param name="day">The day; the last on which something can have begun when not given.</param>
    /// <param name="type">Which of its types; may be left out when it has only one.</param>
    /// <param name="name">What the cell calls it; from the expression when not given.</param>
    /// <exception cref="ArgumentException">The spread has several types and none is given, or it does not have this one.</exception>
    public static Plot Map(this Spread spread, DateOnly? day = null, EventType? type = null, [CallerArgumentExpression(nameof(spread))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(spread);
        var wanted = SpreadPlots.Wanted(spread, type);
        return new SpreadMap(spread, wanted, day ?? LastDay(spread, wanted)).ToPlot(spread.Caption, spread.Notes)
            .WithEvidence(spread.UnitsOf(wanted).Select(unit => new MarkGrounds(SpreadPlots.Says(spread, unit), unit.Reports)), name, "spread", ".Units[0].Explain()");
    }

    /// <summary>The last day on which something can have begun; the first day of the episode when nothing did.</summary>
    internal static DateOnly LastDay(Spread spread, EventType type) => spread.UnitsOf(type).Select(unit => unit.Onset.Latest).DefaultIfEmpty(spread.Episode.FirstDay).Max();
}
