namespace ProtestEvents;

/// <summary>How reports of several sources about one unit become one onset.</summary>
public enum SourceRule
{
    /// <summary>The earliest onset that a source gives, each known within its interval; a source that only finds it under way sets the latest day it can have begun.</summary>
    EarliestReport,

    /// <summary>The latest onset that a source gives; a source that only finds it under way dates nothing, and counts where no other does.</summary>
    LatestReport,

    /// <summary>Only units that two sources or more report, from the day by which the second of them has it begun.</summary>
    SharedByTwo,
}
