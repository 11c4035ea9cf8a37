namespace ProtestEvents;

/// <summary>One of several statements, and the origin that it comes from.</summary>
/// <param name="Row">The statement.</param>
/// <param name="Origin">The origin that it belongs to; itself when it is the origin.</param>
/// <param name="GoesBackTo">What it goes back to and how that is known, in words.</param>
public sealed record Mention(CitedRow Row, CitedRow Origin, string GoesBackTo) : Showable
{
    /// <summary>The columns of a mention.</summary>
    public static IReadOnlyList<Column<Mention>> Columns { get; } = new Columns<Mention>
    {
        { "row", mention => mention.Row, "Mention", mention => mention.Row is Figure figure ? $"{figure.Quantity} ({figure.Id})" : mention.Row.Id },
        { "counts", mention => mention.Row is Figure figure ? Scope.Of(figure).Describe(mention.Data) : null, "Counts" },
        { "stated_by", mention => mention.Row.StatedBy, "Said by", mention => mention.Row.StatedBy.Name + (mention.SpeaksForItself ? ", the source itself" : "") },
        { "via", mention => mention.Row.ViaIds, "Passed on by", mention => string.Join(", ", mention.Row.Via.Select(actor => actor.Name)) },
        { "source", mention => mention.Row.SourceId, "Printed in", mention => Selections.Name(mention.Data.Source(mention.Row.SourceId)) },
        { "origin", mention => mention.Origin, "Goes back to", mention => mention.GoesBackTo },
    };

    /// <summary>Whether the source itself makes the statement and names no other speaker.</summary>
    internal bool SpeaksForItself => Row.ViaIds.Count == 0 && Row.StatedBy.IsWithin(Data.Source(Row.SourceId).Actor);

    private Dataset Data => Row.Home.Dataset;

    /// <summary>The statement's id and what it goes back to.</summary>
    public override string ToString() => $"{Row.Id}: {GoesBackTo}";
}

/// <content>Its table.</content>
public sealed partial record Corroboration
{
    private const string OwnName = "The source itself: it says so in its own name, or in its author's, and names no other speaker.";

    /// <summary>The statements by origin.</summary>
    public override Table<Mention> Table()
    {
        var rows = Origins.SelectMany(group => group.Repeats
            .Select(repeat => new Mention(
                repeat.Row,
                group.Origin,
                $"{group.Origin.Id}: {(repeat.IsAnotherStatement ? "same speaker, another statement" : repeat.Row.How(repeat.Basis))}"))
            .Prepend(new Mention(
                group.Origin,
                group.Origin,
                group.Origin.OriginId is { } other ? $"{other}: {group.Origin.How(group.Origin.OriginBasis)}; not among these" : "nothing known"))).ToList();
        var differences = string.Join(", ", Differences);
        return new("Mentions and their origins", rows, Mention.Columns.Where(column => column.Name != "counts" || Mentions.Any(row => row is Figure)))
        {
            Caption = Selections.Caption(Dataset, Mentions.Select(row => row.Source)),
            Footnotes =
            [
                Sentence,
                .. rows.Exists(row => row.SpeaksForItself) ? [OwnName] : Array.Empty<string>(),
                .. differences.Length == 0 ? Array.Empty<string>() : [$"They give one number and do not all count the same; they differ in: {differences}."],
            ],
        };
    }
}
