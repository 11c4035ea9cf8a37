namespace ProtestEvents;

/// <summary>How the counts of one measure for one event changed: which counts were stated, revised and retracted, and which counts stood on a day.</summary>
/// <param name="Dataset">The record.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Events">The event asked for and the events that are part of it.</param>
/// <param name="Steps">The statements with a last possible day, in the order of that day. On one day a revised statement comes before its revision.</param>
/// <param name="Undated">The statements without a last possible day. They stand on no day.</param>
public sealed partial record CountHistory(Dataset Dataset, Measure Measure, ValueList<Event> Events, ValueList<CountStep> Steps, ValueList<Figure> Undated) : Result<Figure>
{
    /// <summary>The sources behind it, each once.</summary>
    public IEnumerable<Source> Sources => Steps.Select(step => step.Figure.Source).Concat(Undated.Select(figure => figure.Source)).Distinct();

    /// <summary>
    /// The statements that stood at the end of a day: they were surely made by then, and no statement by then had revised or retracted them. A newer
    /// statement of the same speaker and scope replaces the older one. A statement that the same speaker or another official only repeats counts
    /// once. A statement that takes over a number falls together with that number.
    /// </summary>
    /// <param name="day">The day.</param>
    public ValueList<Figure> StandingOn(DateOnly day) => Standing.On(Steps, day);

    /// <summary>The statements of one speaker, and of the offices that are part of it.</summary>
    /// <param name="actor">The id of the actor.</param>
    /// <exception cref="KeyNotFoundException">There is no such actor.</exception>
    public CountHistory By(string actor)
    {
        var whole = Dataset.Actor(actor);
        return Where(figure => figure.StatedBy.IsWithin(whole));
    }

    /// <summary>The statements of the speakers on one side.</summary>
    /// <param name="side">The side.</param>
    /// <exception cref="KeyNotFoundException">The record does not declare the side.</exception>
    public CountHistory By(Side side)
    {
        Dataset.Require(side);
        return Where(figure => figure.StatedBy.Side == side);
    }

    /// <summary>The statements of those who speak for the state.</summary>
    public CountHistory Officials() => Where(figure => figure.StatedBy.IsOfficial);

    private CountHistory Where(Func<Figure, bool> which) =>
        this with { Steps = Steps.Where(step => which(step.Figure)).ToValueList(), Undated = Undated.Where(which).ToValueList() };
}

/// <summary>One statement of a count.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Earliest">The first day on which it may have been made.</param>
/// <param name="Latest">The last day on which it may have been made.</param>
public sealed record CountStep(Figure Figure, DateOnly Earliest, DateOnly Latest) : Showable
{
    /// <summary>Whether the speaker speaks for the state.</summary>
    public bool IsOfficial => Figure.StatedBy.IsOfficial;

    /// <summary>Whether the source gives only the last possible day. <see cref="Earliest"/> is then the first day of the event's episode.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The columns of a statement.</summary>
    public static IReadOnlyList<Column<CountStep>> Columns { get; } = new Columns<CountStep>
    {
        { "figure", step => step.Figure, "Figure" },
        { "earliest", step => step.Earliest, "Earliest" },
        { "latest", step => step.Latest, "Latest" },
        { "act", step => step.Figure.Act, "Act" },
        { "quantity", step => step.Figure.Quantity, "Quantity" },
        Quantity.Bounds<CountStep>(step => step.Figure.Quantity),
        { "stated_by", step => step.Figure.StatedBy, "Said by", step => step.Figure.StatedBy.Name },
        { "is_official", step => step.IsOfficial },
        { "source", step => step.Figure.SourceId, "Source" },
    };

    /// <summary>The speaker, the quantity and the source.</summary>
    public override string ToString() => $"{Figure.StatedBy.Name}: {Figure.Quantity} ({Figure.SourceId})";

    /// <summary>When the statement was made, which figure it revises, and the passages.</summary>
    public Explanation Explain()
    {
        var said = IsOpen ? $"by {ReadableDays.Of(Latest)}"
            : Earliest == Latest ? $"on {ReadableDays.Of(Latest)}"
            : $"between {ReadableDays.Of(Earliest)} and {ReadableDays.Of(Latest)}";
        return new(
            $"{(Figure.Act == Act.States ? "" : $"{ClosedCode.Of(Figure.Act)} ")}{Figure.Quantity}, said {said}",
            [
                new("rule: a statement counts from the last day on which it can have been made"),
                Figure.Explain(),
                .. Figure.Revises is { } revised ? [new($"in place of {revised.Quantity}", [revised.Explain()])] : Array.Empty<Explanation>(),
            ]);
    }
}
