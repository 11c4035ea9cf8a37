namespace ProtestEvents;

/// <summary>The years from one episode to another: what happened, which figures and demands recur, what sources tie together.</summary>
/// <param name="Dataset">The record.</param>
/// <param name="FirstYear">The first year.</param>
/// <param name="LastYear">The last year.</param>
/// <param name="Events">The events that a source dates within the years, by start.</param>
/// <param name="Figures">The recurring figures, by measure, then date.</param>
/// <param name="Demands">The demands of the episodes, side by side.</param>
/// <param name="Links">The ties that sources draw between events of different episodes, none of them before the first or after the last.</param>
/// <param name="Coverage">How much stands behind each year.</param>
public sealed record Arc(
    Dataset Dataset,
    int FirstYear,
    int LastYear,
    ValueList<ArcEvent> Events,
    ValueList<ArcFigure> Figures,
    DemandComparison Demands,
    ValueList<Link> Links,
    ValueList<YearCoverage> Coverage) : Showable
{
    /// <summary>The years in which no source reports anything. That is not to say that they were quiet.</summary>
    public IEnumerable<int> YearsWithoutReports => Coverage.Where(year => year.Reports.Count == 0).Select(year => year.Year);

    /// <summary>The table, as HTML.</summary>
    public override string ToHtml() => this.Table().ToHtml();

    /// <summary>The table, as text.</summary>
    public override string ToString() => this.Table().ToString();
}

/// <summary>An event on the time line, with the days that its reports leave open.</summary>
/// <param name="Event">The event.</param>
/// <param name="Start">The first day that a report allows, within the years.</param>
/// <param name="End">The last day that a report allows, within the years.</param>
/// <param name="Reports">The dated reports behind it.</param>
/// <param name="IsOpen">Whether a report leaves the start or the end open.</param>
public sealed record ArcEvent(Event Event, DateOnly Start, DateOnly End, ValueList<Report> Reports, bool IsOpen) : Showable
{
    /// <summary>The days and the event.</summary>
    public override string ToString() => FormattableString.Invariant($"{Start:yyyy-MM-dd} to {End:yyyy-MM-dd}: {Event.Title}");
}

/// <summary>A figure on the time line.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Start">The first day that its date allows, within the years.</param>
/// <param name="End">The last day that its date allows, within the years.</param>
/// <param name="DateIsOfEpisode">Whether the figure has no date and stands at its event's episode instead.</param>
public sealed record ArcFigure(Figure Figure, DateOnly Start, DateOnly End, bool DateIsOfEpisode) : Showable
{
    /// <summary>The days, the quantity and the figure's id.</summary>
    public override string ToString() => FormattableString.Invariant($"{Start:yyyy-MM-dd} to {End:yyyy-MM-dd}: {Figure.Quantity()} ({Figure.Id})");
}

/// <summary>One year of the record.</summary>
/// <param name="Year">The year.</param>
/// <param name="Reports">The reports whose dates may fall into it.</param>
/// <param name="BySource">How many of them each source has; sources with none are left out.</param>
public sealed record YearCoverage(int Year, ValueList<Report> Reports, ValueList<SourceCount> BySource) : Showable
{
    /// <summary>The year and the number of reports.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Reports.Count} reports");
}

/// <summary>How many rows a source has.</summary>
/// <param name="Source">The source.</param>
/// <param name="Count">The number of rows.</param>
public sealed record SourceCount(Source Source, int Count) : Showable
{
    /// <summary>The source's id and the count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Source.Id} ({Count})");
}

/// <summary>The demands of several episodes, side by side.</summary>
/// <param name="Dataset">The record.</param>
/// <param name="Episodes">The episodes compared, in order.</param>
/// <param name="Rows">A row for each demand that any of them has, in the order of the vocabulary.</param>
public sealed record DemandComparison(Dataset Dataset, ValueList<Episode> Episodes, ValueList<DemandRow> Rows) : Showable
{
    /// <summary>The table, as HTML.</summary>
    public override string ToHtml() => this.Table().ToHtml();

    /// <summary>The table, as text.</summary>
    public override string ToString() => this.Table().ToString();
}

/// <summary>One demand in each of the episodes compared.</summary>
/// <param name="Code">The demand.</param>
/// <param name="Label">What to show a reader.</param>
/// <param name="ByEpisode">A cell for each episode, in the order of the comparison.</param>
public sealed record DemandRow(DemandCode Code, string Label, ValueList<DemandCell> ByEpisode) : Showable
{
    /// <summary>The demand.</summary>
    public override string ToString() => Label;
}

/// <summary>One demand in one episode.</summary>
/// <param name="Episode">The episode.</param>
/// <param name="Raised">The rows that say it was raised.</param>
/// <param name="NotRaised">The rows that say it was not raised.</param>
public sealed record DemandCell(Episode Episode, ValueList<Demand> Raised, ValueList<Demand> NotRaised) : Showable
{
    /// <summary>The episode and how often a source says that it was raised, or not.</summary>
    public override string ToString() => FormattableString.Invariant($"{Episode.Id}: raised {Raised.Count} times{(NotRaised.Count > 0 ? FormattableString.Invariant($", not raised {NotRaised.Count} times") : "")}");
}
