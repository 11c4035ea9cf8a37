namespace ProtestEvents;

/// <summary>A unit of a spread, flat.</summary>
/// <param name="Place">The unit's id.</param>
/// <param name="Name">The unit's name.</param>
/// <param name="Type">The code of the type asked for.</param>
/// <param name="Earliest">The first day on which it may have begun.</param>
/// <param name="Latest">The last day on which it may have begun.</param>
/// <param name="IsOpen">Whether no source dates the beginning.</param>
/// <param name="IsContested">Whether sources contradict each other on it.</param>
/// <param name="Reports">The number of reports behind it.</param>
/// <param name="Sources">The ids of the sources behind it, joined by semicolons.</param>
public sealed record FlatSpreadUnit(
    string Place, string Name, string Type, DateTime Earliest, DateTime Latest, bool IsOpen, bool IsContested, int Reports, string Sources);

/// <summary>A day of a spread, flat: units among reported places.</summary>
/// <param name="Day">The day.</param>
/// <param name="Type">The code of the type asked for.</param>
/// <param name="NewAtLeast">Units that surely began on this day.</param>
/// <param name="NewAtMost">Units that possibly began on this day.</param>
/// <param name="AtLeast">Units that had surely begun by the end of it.</param>
/// <param name="AtMost">Units that had possibly begun by the end of it.</param>
public sealed record FlatSpreadDay(DateTime Day, string Type, int NewAtLeast, int NewAtMost, int AtLeast, int AtMost);

/// <summary>An estimate, flat, with the group of figures that count the same.</summary>
/// <param name="Group">What the group counts, in words.</param>
/// <param name="Figure">The figure's id.</param>
/// <param name="Measure">The code of what is measured.</param>
/// <param name="Event">The event's id.</param>
/// <param name="Speaker">The speaker's name.</param>
/// <param name="Side">The speaker's side.</param>
/// <param name="IsOfficial">Whether the speaker speaks for the state.</param>
/// <param name="Source">The source's id.</param>
/// <param name="Low">The lower bound, missing when none is given.</param>
/// <param name="Best">The number given as such, missing when none is.</param>
/// <param name="High">The upper bound, missing when none is given.</param>
/// <param name="Supposed">The number that a policy gives to words without one.</param>
/// <param name="Quantity">The quantity as a reader would say it.</param>
/// <param name="Unit">The unit's code.</param>
/// <param name="StatedOn">When it was said, EDTF.</param>
public sealed record FlatEstimate(
    string Group, string Figure, string Measure, string? Event, string Speaker, string? Side, bool IsOfficial, string Source, double? Low,
    double? Best, double? High, double? Supposed, string Quantity, string Unit, string? StatedOn);

/// <summary>An event of an arc, flat.</summary>
/// <param name="Event">The event's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Type">The code of its type.</param>
/// <param name="Themes">The codes of its themes, joined by semicolons.</param>
/// <param name="Episode">The episode's id.</param>
/// <param name="Start">The first day that a report allows, within the years.</param>
/// <param name="End">The last day that a report allows, within the years.</param>
/// <param name="IsOpen">Whether a report leaves the start or the end open.</param>
/// <param name="Reports">The number of dated reports behind it.</param>
public sealed record FlatArcEvent(
    string Event, string Title, string Type, string Themes, string Episode, DateTime Start, DateTime End, bool IsOpen, int Reports);

/// <summary>A figure of an arc, flat.</summary>
/// <param name="Figure">The figure's id.</param>
/// <param name="Measure">The code of what is measured.</param>
/// <param name="Start">The first day that its date allows, within the years.</param>
/// <param name="End">The last day that its date allows, within the years.</param>
/// <param name="DateIsOfEpisode">Whether it has no date and stands at its event's episode.</param>
/// <param name="Low">The lower bound.</param>
/// <param name="Best">The number given as such.</param>
/// <param name="High">The upper bound.</param>
/// <param name="Unit">The unit's code.</param>
/// <param name="Source">The source's id.</param>
public sealed record FlatArcFigure(
    string Figure, string Measure, DateTime Start, DateTime End, bool DateIsOfEpisode, double? Low, double? Best, double? High, string Unit, string Source);

/// <summary>How many reports a source has for a year, flat; years without any have a row with no source.</summary>
/// <param name="Year">The year.</param>
/// <param name="Source">The source's id; null in a year of which no source reports.</param>
/// <param name="Reports">Its reports whose dates may fall into the year.</param>
public sealed record FlatYear(int Year, string? Source, int Reports);

/// <summary>One demand in one episode, flat.</summary>
/// <param name="Code">The demand's code.</param>
/// <param name="Label">What to show a reader.</param>
/// <param name="Episode">The episode's id.</param>
/// <param name="Raised">Rows that say it was raised.</param>
/// <param name="NotRaised">Rows that say it was not.</param>
public sealed record FlatDemandCell(string Code, string Label, string Episode, int Raised, int NotRaised);

/// <summary>What one source makes of one proposition, flat.</summary>
/// <param name="Proposition">The proposition's id.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="Statement">It in words.</param>
/// <param name="Source">The source's id.</param>
/// <param name="Voice">What the source's claims come to, or its silence.</param>
/// <param name="Claims">The number of its claims.</param>
public sealed record FlatClaimCell(string Proposition, string Topic, string Statement, string Source, string Voice, int Claims);

/// <summary>One statement of a count, flat.</summary>
/// <param name="Figure">The figure's id.</param>
/// <param name="Earliest">The first day on which it may have been made; missing when undated.</param>
/// <param name="Latest">The last day on which it may have been made; missing when undated.</param>
/// <param name="Act">states, revises or retracts.</param>
/// <param name="Speaker">The speaker's name.</param>
/// <param name="IsOfficial">Whether the speaker speaks for the state.</param>
/// <param name="Low">The lower bound.</param>
/// <param name="Best">The number given as such.</param>
/// <param name="High">The upper bound.</param>
/// <param name="Source">The source's id.</param>
public sealed record FlatCountStep(
    string Figure, DateTime? Earliest, DateTime? Latest, string Act, string Speaker, bool IsOfficial, double? Low, double? Best, double? High, string Source);

/// <summary>Two statements and whether they go back to one origin, flat.</summary>
/// <param name="First">The id of one.</param>
/// <param name="Second">The id of the other.</param>
/// <param name="Independence">The answer.</param>
/// <param name="Reason">Why.</param>
public sealed record FlatPair(string First, string Second, string Independence, string Reason);

/// <summary>One report on the clock, flat.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Earliest">The first hour that it allows, local time.</param>
/// <param name="Latest">The last hour that it allows.</param>
/// <param name="HasHour">Whether the source tells an hour or a part of the day.</param>
/// <param name="Type">The code of its type.</param>
/// <param name="Place">The place's id.</param>
/// <param name="Source">The source's id.</param>
public sealed record FlatHour(string Report, DateTime Earliest, DateTime Latest, bool HasHour, string Type, string? Place, string Source);
