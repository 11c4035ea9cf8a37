using System.Collections;
using System.Globalization;
using System.Text;

namespace ProtestEvents.Bulk;

/// <summary>Other people's events, day by day, with every day of the window.</summary>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class BulkDays : IReadOnlyList<BulkDay>, IShowable
{
    private static readonly (string Name, Func<BulkDay, long?> Value)[] Numbers =
    [
        ("events", day => day.Events), ("events_at_least", day => day.EventsAtLeast), ("events_at_most", day => day.EventsAtMost),
        ("deaths", day => day.Deaths), ("deaths_low", day => day.DeathsLow), ("deaths_high", day => day.DeathsHigh),
        ("places_new_at_least", day => day.PlacesNewAtLeast), ("places_new_at_most", day => day.PlacesNewAtMost),
        ("places_at_least", day => day.PlacesAtLeast), ("places_at_most", day => day.PlacesAtMost),
    ];

    private readonly ValueList<BulkDay> days;

    internal BulkDays(BulkQuestion question, ValueList<BulkDay> days, long unplaced, long layouts) =>
        (Question, this.days, Unplaced, Layouts) = (question, days, unplaced, layouts);

    /// <summary>What was asked, with the window that was counted.</summary>
    public BulkQuestion Question { get; }

    /// <summary>Events of the window that name no place of the level: they are in no column of places.</summary>
    public long Unplaced { get; }

    /// <summary>How many layouts the events have.</summary>
    public long Layouts { get; }

    /// <inheritdoc/>
    public int Count => days.Count;

    /// <inheritdoc/>
    public BulkDay this[int index] => days[index];

    /// <summary>The names of the columns, as in CSV and JSON.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["day", .. Numbers.Select(number => number.Name)];

    /// <summary>What a reader has to know beside the numbers.</summary>
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

    /// <summary>A row for each day, as text and HTML show it.</summary>
    public ResultTable Table() => new ResultTable(
        Title,
        ["day", .. Numbers.Select(number => TableColumn.Number(number.Name))],
        days.Select(day => (IReadOnlyList<TableCell>)[Day(day), .. Numbers.Select(number => (TableCell)(number.Value(day)?.ToString(CultureInfo.InvariantCulture) ?? ""))]))
        .WithFootnotes(Notes);

    /// <summary>The days as CSV, with a header; a number that is not known is empty.</summary>
    public string ToCsv()
    {
        var csv = new StringBuilder(string.Join(',', Columns)).Append('\n');
        foreach (var day in days)
            csv.Append(string.Join(',', Numbers.Select(number => number.Value(day)?.ToString(CultureInfo.InvariantCulture) ?? "").Prepend(Day(day)))).Append('\n');
        return csv.ToString();
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => Table().ToHtml();

    /// <summary>The table as text.</summary>
    public override string ToString() => Table().ToString();

    /// <inheritdoc/>
    public IEnumerator<BulkDay> GetEnumerator() => days.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string Day(BulkDay day) => day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Title
    {
        get
        {
            var what = Question.Types is { Count: > 0 } types ? string.Join(", ", types) : "events";
            return FormattableString.Invariant($"{what} {(Question.Country is { } country ? $"in {country}" : "of all countries")}, {Question.From:yyyy-MM-dd} to {Question.To:yyyy-MM-dd}");
        }
    }
}
