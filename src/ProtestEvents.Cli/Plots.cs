namespace ProtestEvents.Cli;

/// <summary>Where pages of notebooks get the library that draws their plots.</summary>
internal static class Plots
{
    /// <summary>The text of plotly.js.</summary>
    public static string Script() => PlotlyScript.Read();
}
