namespace ProtestEvents;

/// <summary>How a chart's HTML comes to plotly.js. The page's own copy is used first, always.</summary>
public enum PlotlyDelivery
{
    /// <summary>Fetched, when the page has none, from <see cref="PlotlyScript.Address"/> with its integrity hash.</summary>
    Network,

    /// <summary>Carried in the HTML, about 2 MB, for work with no network.</summary>
    Inline,

    /// <summary>Brought by the page; nothing is fetched or carried.</summary>
    Page,
}
