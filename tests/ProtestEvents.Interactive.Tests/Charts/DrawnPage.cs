namespace ProtestEvents.Interactive.Tests.Charts;

/// <summary>What a browser saw of one chart.</summary>
internal sealed record DrawnFigure(
    string Key, string Title, int Width, string Drawn, int Svgs, string Status, string[] Labels, string[] Invalid, string[] Overlapping, string[] Outside)
{
    /// <summary>What plotly.js finds invalid, labels that overlap and labels that run out of the chart.</summary>
    public IReadOnlyList<string> Faults =>
    [
        .. Invalid.Select(problem => $"invalid: {problem}"),
        .. Overlapping.Select(labels => $"overlapping: {labels}"),
        .. Outside.Select(label => $"outside: {label}"),
    ];
}

/// <summary>What a browser saw of a page: its title, the addresses that it loaded from a network, and its charts in order.</summary>
internal sealed record DrawnPage(string Name, string[] Loaded, DrawnFigure[] Figures);
