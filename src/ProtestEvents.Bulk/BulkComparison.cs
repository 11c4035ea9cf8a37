namespace ProtestEvents;

/// <summary>The comparison of a spread of the record with the events of a provider, by one rule for both.</summary>
public sealed partial record BulkComparison : Result<ComparedDay>
{
    internal BulkComparison(Spread spread, BulkDays bulk, ValueList<ComparedDay> days) => (Spread, Bulk, Days) = (spread, bulk, days);

    /// <summary>The record's answer.</summary>
    public Spread Spread { get; }

    /// <summary>The bulk events' answer.</summary>
    public BulkDays Bulk { get; }

    /// <summary>Both, for each day of the episode.</summary>
    public ValueList<ComparedDay> Days { get; }

    /// <summary>What was compared.</summary>
    public string Title => $"{Spread.Query.Dataset.Label(Spread.Types[0])} by {(Spread.Query.Level == PlaceLevel.Region ? "region" : "locality")}: {Spread.Episode.Title}, the record beside {Provider}";

    /// <summary>Who provides the bulk events.</summary>
    internal string Provider => Bulk.Question.Layout is { } layout ? layout.Name.ToUpperInvariant() : "the imported events";

    /// <summary>Notes on the rule and on what the numbers leave out.</summary>
    public IEnumerable<string> Notes => Bulk.Notes.Prepend(
        $"Of the bulk events those in {Bulk.Question.Country} are counted whose type is {string.Join(" or ", Bulk.Question.Types ?? [])}. Each side codes events and names places in its own way: compare the curves, not the places.");

    /// <summary>A row for each day.</summary>
    public override Table<ComparedDay> Table() => new(Title, Days, ComparedDay.Columns) { Footnotes = [.. Notes] };
}

/// <summary>One day of a comparison.</summary>
/// <param name="Day">The day.</param>
/// <param name="RecordAtLeast">Places of the record that had surely begun by its end.</param>
/// <param name="RecordAtMost">Places of the record that had possibly begun by its end.</param>
/// <param name="BulkAtLeast">Places of the bulk events that had surely begun by its end.</param>
/// <param name="BulkAtMost">Places of the bulk events that had possibly begun by its end.</param>
/// <param name="BulkEvents">Bulk events whose row prints this date.</param>
public sealed record ComparedDay(DateOnly Day, long RecordAtLeast, long RecordAtMost, long BulkAtLeast, long BulkAtMost, long BulkEvents)
{
    /// <summary>The columns of a day.</summary>
    public static IReadOnlyList<Column<ComparedDay>> Columns { get; } = new Columns<ComparedDay>
    {
        { "day", day => day.Day, "Day" },
        { "record_at_least", day => day.RecordAtLeast, "Record, at least" },
        { "record_at_most", day => day.RecordAtMost, "Record, at most" },
        { "bulk_at_least", day => day.BulkAtLeast, "Other, at least" },
        { "bulk_at_most", day => day.BulkAtMost, "Other, at most" },
        { "bulk_events", day => day.BulkEvents, "Other, events of the date" },
    };
}
