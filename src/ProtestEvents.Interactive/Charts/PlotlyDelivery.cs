namespace ProtestEvents;

/// <summary>Where a chart's HTML gets plotly.js from. When the page has a copy of its own, the chart always uses that copy.</summary>
public enum PlotlyDelivery
{
    /// <summary>The browser loads it from <see cref="PlotlyScript.Address"/>, with its integrity hash, when the page has no copy.</summary>
    Network,

    /// <summary>The HTML contains it, about 2 MB, so that the chart needs no network.</summary>
    Inline,

    /// <summary>The page must have a copy. The HTML contains nothing and loads nothing.</summary>
    Page,
}
