namespace ProtestEvents;

/// <summary>One figure in an <see cref="EstimateRanges"/>.</summary>
internal sealed record EstimateMark
{
    /// <summary>What it counts, in words; figures of one scope stand together.</summary>
    public required string Scope { get; init; }

    /// <summary>The side of the speaker.</summary>
    public required string Side { get; init; }

    /// <summary>Who stated it.</summary>
    public required string Speaker { get; init; }

    /// <summary>The quantity in English; the words when there is no number.</summary>
    public required string Quantity { get; init; }

    /// <summary>The lower bound; null when there is none.</summary>
    public required decimal? Low { get; init; }

    /// <summary>The number given as such; null when none is.</summary>
    public required decimal? Best { get; init; }

    /// <summary>The upper bound; null when there is none.</summary>
    public required decimal? High { get; init; }

    /// <summary>The source that prints it.</summary>
    public required string Source { get; init; }

    /// <summary>Further lines for the reader who points at it.</summary>
    public required IReadOnlyList<string> More { get; init; }

    /// <summary>Whether its unit is not that of the axis. The chart then shows the figure in words.</summary>
    public bool IsInOtherUnit { get; init; }

    /// <summary>The colour and the symbol of the side; null to choose them by the order of the sides in the chart.</summary>
    public (string Colour, string Symbol)? Style { get; init; }

    /// <summary>Whether it has a place on the axis.</summary>
    public bool IsDrawn => HasNumber && !IsInOtherUnit;

    public bool HasNumber => Low is not null || Best is not null || High is not null;

    /// <summary>A note that the figure repeats another one or no longer stands; empty for any other figure. A mark with a note is drawn hollow.</summary>
    public string Note { get; init; } = "";

    /// <summary>The line that stands above the mark.</summary>
    public string Label => $"{Speaker}: {Quantity} ({Source}{(Note.Length == 0 ? "" : $"; {Note}")})";
}
