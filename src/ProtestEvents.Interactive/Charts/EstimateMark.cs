namespace ProtestEvents;

internal sealed record EstimateMark
{
    /// <summary>What it counts, in words; figures of one scope stand together.</summary>
    public required string Scope { get; init; }

    public required string Side { get; init; }

    public required string Speaker { get; init; }

    /// <summary>The quantity in English; the words when there is no number.</summary>
    public required string Quantity { get; init; }

    public required decimal? Low { get; init; }

    public required decimal? Best { get; init; }

    public required decimal? High { get; init; }

    public required string Source { get; init; }

    /// <summary>Further lines for the reader who points at it.</summary>
    public required IReadOnlyList<string> More { get; init; }

    /// <summary>Whether its unit is not that of the axis. The chart then shows the figure in words.</summary>
    public bool IsInOtherUnit { get; init; }

    /// <summary>The colour and the symbol of the side; null to choose them by the order of the sides in the chart.</summary>
    public (string Colour, string Symbol)? Style { get; init; }

    public bool IsDrawn => HasNumber && !IsInOtherUnit;

    public bool HasNumber => Low is not null || Best is not null || High is not null;

    /// <summary>A note that the figure repeats another one or no longer stands; empty for any other figure. A mark with a note is drawn hollow.</summary>
    public string Note { get; init; } = "";

    public string Label => $"{Speaker}: {Quantity} ({Source}{(Note.Length == 0 ? "" : $"; {Note}")})";
}
