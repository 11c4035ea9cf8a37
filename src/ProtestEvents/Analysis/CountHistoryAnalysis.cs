namespace ProtestEvents;

public sealed partial class Dataset
{
    /// <summary>How the counts of a measure changed, for an event and the events that are part of it. Only levels that are stated as facts count.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="about">The event, or its id.</param>
    /// <exception cref="KeyNotFoundException">There is no such event, or the record does not declare the measure.</exception>
    public CountHistory CountHistory(Measure measure, RowId<Event> about)
    {
        var estimates = Estimates(measure, Event(about.Id));
        var figures = estimates.All.Select(estimate => estimate.Figure).Where(figure => figure is { Modality: Modality.Fact, Basis: Basis.Level }).ToList();
        var steps = figures
            .Select(StepOf)
            .OfType<CountStep>()
            .OrderBy(step => step.Latest)
            .ThenBy(step => Standing.Depth(step.Figure))
            .ThenBy(step => step.Figure.OriginId is not null)
            .ThenBy(step => step.Earliest)
            .ThenBy(step => step.Figure.Id, StringComparer.Ordinal)
            .ToValueList();
        return new CountHistory(this, measure, estimates.Events, steps, figures.Where(figure => steps.All(step => step.Figure != figure)).ToValueList());
    }

    private static CountStep? StepOf(Figure figure)
    {
        if (figure.StatedOn?.Latest?.ToDateOnly() is null)
            return null;

        var (first, last) = figure.Event!.Episode.Close(figure.StatedOn);
        return new CountStep(figure, first, last) { IsOpen = figure.StatedOn.Earliest?.ToDateOnly() is null };
    }
}
