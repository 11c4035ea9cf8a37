namespace ProtestEvents;

public sealed partial record CountHistory
{
    internal const string StandingRule =
        "Left out: revised and withdrawn counts, and counts that may have been said only later. A count without a date has no place here. What officials only repeat is listed once.";

    private static readonly Columns<Figure> Statement = new()
    {
        { "stated_on", figure => figure.StatedOn, "Said on", figure => figure.StatedOn?.Describe() ?? "not said" },
        { "act", figure => figure.Act, "Act", figure => figure.Act == Act.States ? null : $"{ClosedCode.Of(figure.Act)} {figure.Revises?.Quantity}".TrimEnd() },
        { "quantity", figure => figure.Quantity, "Quantity" },
        Quantity.Bounds<Figure>(figure => figure.Quantity),
        { "counts", figure => Scope.Of(figure).Describe(figure.Home.Dataset), "Counts" },
        { "stated_by", figure => figure.StatedBy, "Said by", figure => figure.StatedBy.Name },
        { "is_official", figure => figure.StatedBy.IsOfficial },
        { "source", figure => figure.SourceId, "Source" },
        { "figure", figure => figure.Id },
    };

    internal string Title => $"{Dataset.Label(Measure)}{(Events.Count == 0 ? "" : $": {Events[0].Title}")}";

    /// <summary>The dated statements in the order in which they were made, then the undated statements.</summary>
    public override Table<Figure> Table() => new($"{Title}: who said how many, when", [.. Steps.Select(step => step.Figure), .. Undated], Statement)
    {
        Caption = Selections.Caption(Dataset, Sources),
    };

    /// <summary>The statements that stood at the end of a day, as a table.</summary>
    /// <param name="day">The day.</param>
    public Table<Figure> StandingTable(DateOnly day)
    {
        var standing = StandingOn(day);
        return new($"{Title}: what one could know on {ReadableDays.Of(day)}", standing, Statement)
        {
            Caption = Selections.Caption(Dataset, standing.Select(figure => figure.Source)),
            Footnotes = [StandingRule],
        };
    }
}
