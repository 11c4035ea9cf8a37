using ProtestEvents.Display;

namespace ProtestEvents;

/// <summary>How counts of one measure for one event moved: stated, revised, retracted, and what stood on any day.</summary>
/// <param name="Dataset">The record.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Events">The event asked for and the events that are part of it.</param>
/// <param name="Steps">The statements with a day, in the order in which they were made.</param>
/// <param name="Undated">Statements that no source dates.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record CountHistory(Dataset Dataset, Measure Measure, ValueList<Event> Events, ValueList<CountStep> Steps, ValueList<Figure> Undated) : IShowable
{
    /// <summary>The sources behind it, each once.</summary>
    public IEnumerable<Source> Sources => Steps.Select(step => step.Figure.Source).Concat(Undated.Select(figure => figure.Source)).Distinct();

    /// <summary>
    /// What one could know at the end of a day: the statements surely made by then that nobody had revised or retracted. A speaker's newer
    /// statement of the same scope replaces the older one.
    /// </summary>
    /// <param name="day">The day.</param>
    public ValueList<Figure> StandingOn(DateOnly day) => Analysis.Standing.On(Steps, day);

    /// <summary>The table, as HTML.</summary>
    public string ToHtml() => this.Table().ToHtml();

    /// <summary>The table, as text.</summary>
    public override string ToString() => this.Table().ToString();
}

/// <summary>One statement of a count.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Earliest">The first day on which it may have been made.</param>
/// <param name="Latest">The last day on which it may have been made.</param>
public sealed record CountStep(Figure Figure, DateOnly Earliest, DateOnly Latest)
{
    /// <summary>Whether the speaker speaks for the state.</summary>
    public bool IsOfficial => Figure.StatedBy.IsOfficial;
}
