namespace ProtestEvents;

/// <summary>One figure in an <see cref="EstimateRanges"/>.</summary>
/// <param name="Scope">What it counts, in words; figures of one scope stand together.</param>
/// <param name="Side">The side of the speaker.</param>
/// <param name="Speaker">Who stated it.</param>
/// <param name="Quantity">The quantity as a reader would say it; for words without a number the words.</param>
/// <param name="Low">The lower bound; null when there is none.</param>
/// <param name="Best">The number given as such; null when none is.</param>
/// <param name="High">The upper bound; null when there is none.</param>
/// <param name="Source">The source that prints it.</param>
/// <param name="More">Further lines for the reader who points at it.</param>
internal sealed record EstimateMark(
    string Scope, string Side, string Speaker, string Quantity, decimal? Low, decimal? Best, decimal? High, string Source, IReadOnlyList<string> More)
{
    /// <summary>Whether its unit is not that of the axis: it is then told in words.</summary>
    public bool IsInOtherUnit { get; init; }

    /// <summary>The colour and the symbol of the side; null for those of its place among the sides drawn.</summary>
    public (string Colour, string Symbol)? Style { get; init; }

    /// <summary>Whether it has a place on the axis.</summary>
    public bool IsDrawn => HasNumber && !IsInOtherUnit;

    public bool HasNumber => Low is not null || Best is not null || High is not null;

    /// <summary>What it repeats, or that it no longer stands; empty for a figure of its own that stands. Others are drawn hollow.</summary>
    public string Note { get; init; } = "";

    /// <summary>The line that stands above the mark.</summary>
    public string Label => $"{Speaker}: {Quantity} ({Source}{(Note.Length == 0 ? "" : $"; {Note}")})";
}
