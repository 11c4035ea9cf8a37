using System.Collections;

namespace ProtestEvents;

/// <summary>The counts of bulk events for every day of a window.</summary>
public sealed record BulkDays : Result<BulkDay>, IReadOnlyList<BulkDay>
{
    private readonly ValueList<BulkDay> days;

    internal BulkDays(BulkQuestion question, ValueList<BulkDay> days, long unplaced, int layouts) =>
        (Question, this.days, Unplaced, Layouts) = (question, days, unplaced, layouts);

    /// <summary>What was asked, with the window that was counted.</summary>
    public BulkQuestion Question { get; }

    /// <summary>The number of events in the window that name no place of the level. The columns of places leave them out.</summary>
    public long Unplaced { get; }

    /// <summary>How many layouts the events may have.</summary>
    public int Layouts { get; }

    /// <inheritdoc/>
    public int Count => days.Count;

    /// <inheritdoc/>
    public BulkDay this[int index] => days[index];

    /// <summary>Notes on the rule and on what the numbers leave out.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            yield return "A place has surely begun by the latest day that its first report allows, possibly by the earliest. The window is not closed at its end: a place that may begin after it is not counted as surely begun.";
            if (Unplaced > 0)
                yield return FormattableString.Invariant($"Events that name no place of the level, and are in no column of places: {Unplaced:#,##0}.");
            if (Layouts > 1)
                yield return "The events of several layouts are added: what two of them tell of is counted twice.";
        }
    }

    /// <summary>A row for each day.</summary>
    public override Table<BulkDay> Table() => new(Title, days, BulkDay.Columns) { Footnotes = [.. Notes] };

    /// <inheritdoc/>
    public IEnumerator<BulkDay> GetEnumerator() => days.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>What was counted.</summary>
    public string Title
    {
        get
        {
            var what = Question.Types is { Count: > 0 } types ? string.Join(", ", types) : "events";
            return FormattableString.Invariant($"{what} {(Question.Country is { } country ? $"in {country}" : "of all countries")}, {Question.From:yyyy-MM-dd} to {Question.To:yyyy-MM-dd}");
        }
    }
}
