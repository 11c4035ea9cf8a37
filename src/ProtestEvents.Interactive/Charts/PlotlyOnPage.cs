namespace ProtestEvents;

/// <summary>plotly.js as something a notebook cell shows: it puts the library's copy into the page, once, for all charts of the page.</summary>
public sealed record PlotlyOnPage : Showable
{
    internal PlotlyOnPage()
    {
    }

    /// <summary>A script element with the whole program, about 4.8 million characters, and one that wakes charts that are waiting for it.</summary>
    public override string ToHtml() =>
        $"<p class=\"{Markup.NoMath}\">{this}</p>\n<script>{PlotlyScript.Read()}</script>\n<script>document.dispatchEvent(new Event('pea-plotly'));</script>\n";

    /// <summary>Says what it is.</summary>
    public override string ToString() => $"plotly.js {PlotlyScript.Version} is in this page: its charts need no network.";
}
