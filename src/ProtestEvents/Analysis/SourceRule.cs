namespace ProtestEvents;

/// <summary>How reports of several sources about one unit become one onset.</summary>
public enum SourceRule
{
    /// <summary>The earliest onset that a source dates. A source that only finds the event under way limits the latest day of the onset.</summary>
    EarliestReport,

    /// <summary>The latest onset that a source dates. A source that only finds the event under way counts only when no source dates the onset.</summary>
    LatestReport,

    /// <summary>Only units that two or more sources report. The onset is the day by which a second source reports that the event had begun.</summary>
    SharedByTwo,
}
