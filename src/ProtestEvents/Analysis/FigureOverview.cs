namespace ProtestEvents;

public sealed partial class Dataset
{
    /// <summary>
    /// The numbers of officials and of others for several measures of an event or episode at a glance. A row for each measure has its main scope, the
    /// latest official number, the numbers of others, and the words without a number.
    /// </summary>
    /// <param name="about">The event or episode, or its id.</param>
    /// <param name="measures">The measures; every measure of the vocabulary when none is given. One without figures has no row.</param>
    /// <exception cref="KeyNotFoundException">There is no such event or episode, or the record does not declare a measure.</exception>
    public Table<Estimates> FigureOverview(RowId<Row> about, params Measure[] measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        var wanted = measures.Length > 0 ? measures : [.. Vocabulary<Measure>().Select(term => new Measure(term.Code))];
        var rows = wanted.Select(measure => Estimates(measure, about)).Where(estimates => estimates.Main is not null).ToList();
        return new(rows.Count == 0 ? "No figure" : $"{rows[0].About}: officials and others at a glance", rows, new Columns<Estimates>
        {
            { "measure", row => row.Measure, "Measure", row => Label(row.Measure) },
            { "officials", row => row.OfficialNumbers, "Officials say", row => row.OfficialNumbersAndSpeakers is { Length: > 0 } numbers ? numbers : "no number" },
            { "others", row => row.OtherNumbers, "Others say", row => row.OtherNumbersAndSpeakers is { Length: > 0 } numbers ? numbers : "no number" },
            { "words", row => row.OnlyWords, "In words only" },
            { "counts", row => row.Main is { } main ? row.Describe(main) : "", "What is counted" },
            { "figures", row => row.All.Count(), "Statements" },
        })
        {
            Caption = Selections.Caption(this, rows.SelectMany(row => row.Sources)),
            Footnotes = ["Numbers are of the people, place and time that most statements count; a statement that counts something else is left out. Of the numbers of others, the lowest and the highest are shown, each with its speaker."],
        };
    }
}
