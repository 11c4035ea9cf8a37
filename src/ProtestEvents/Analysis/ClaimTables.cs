namespace ProtestEvents;

public sealed partial record ClaimMatrix
{
    private const string Wording = "The statements are the coders' wording; nobody is quoted.";

    private string Caption => Selections.Caption(Dataset, Sources);

    /// <summary>The propositions that a source leaves out: other sources make claims about them, and this source does not, although it could have.</summary>
    /// <param name="source">The source, or its id.</param>
    /// <exception cref="KeyNotFoundException">There is no such source.</exception>
    public IEnumerable<ClaimRow> LeftOutBy(RowId<Source> source)
    {
        var wanted = Dataset.Source(source.Id);
        return Rows.Where(row => IsLeftOut(row, wanted));
    }

    /// <summary>
    /// Every proposition with the position of each source: it asserts, denies, doubts, does more than one of these (mixed), or only reports what others
    /// say. A source that says nothing is silent when it came out after the episode, silent so far when it came out during it, could not speak when it
    /// came out before, and not coded when only single facts of it are coded. A question is shown once, in the row of its first answer.
    /// </summary>
    public override Table<ClaimRow> Table()
    {
        var rows = Questions.SelectMany(question => question).ToList();
        var first = Questions.Select(question => question.First()).ToHashSet();
        var names = new SourceNames(Sources);
        var columns = new Columns<ClaimRow>
        {
            { "question", row => row.Proposition.Question, "Question", row => first.Contains(row) ? row.Proposition.Question : "" },
            { "proposition", row => row.Proposition, "Answer", row => row.Proposition.Statement },
        };
        for (var i = 0; i < Sources.Count; i++)
        {
            var at = i;
            columns.Add(Sources[i].Id, row => row.Cells[at].Voice, names[Sources[i]], row => row.Cells[at].Words);
        }

        return new("Who says what, by question", rows, columns) { Caption = Caption, Footnotes = Notes };
    }

    internal IEnumerable<IGrouping<string, ClaimRow>> Questions => Rows.GroupBy(row => row.Proposition.Question);

    /// <summary>The disputes: who asserts, who denies or doubts, and which sources are silent.</summary>
    public Table<ClaimRow> DisputeTable() => new(
        "What is disputed, and by whom",
        Disputed,
        new Columns<ClaimRow>
        {
            { "question", row => row.Proposition.Question, "Question" },
            { "proposition", row => row.Proposition, "Statement", row => row.Proposition.Statement },
            { "asserting", row => row.Asserting, "Asserted by", row => ClaimRow.Names(row.Asserting) },
            { "contesting", row => row.Contesting, "Denied or doubted by", row => ClaimRow.Names(row.Contesting) },
        })
    {
        Caption = Caption,
        Footnotes = ["A source that rejects somebody's claim in print counts as denying it.", Wording],
    };

    /// <summary>The propositions that only speakers of one side assert, deny or doubt, by side.</summary>
    public Table<ClaimRow> OneSidedTable() => new(
        "What only one side says",
        OneSided.OrderBy(row => row.Sides.Single().Code, StringComparer.Ordinal),
        new Columns<ClaimRow>
        {
            { "side", row => row.Sides.Single(), "Side", row => Dataset.Label(row.Sides.Single()) },
            { "proposition", row => row.Proposition, "Statement", row => row.Proposition.Statement },
            { "asserting", row => row.Asserting, "Asserted by", row => ClaimRow.Names(row.Asserting) },
            { "contesting", row => row.Contesting, "Denied or doubted by", row => ClaimRow.Names(row.Contesting) },
            { "printed_in", row => row.Claims.Select(claim => claim.SourceId).Distinct(), "Printed in" },
        })
    {
        Caption = Caption,
        Footnotes = ["Other sides may speak of it in sources that are not in this record.", Wording],
    };

    /// <summary>For each source and topic, how many of the propositions that it could have spoken of it leaves out.</summary>
    public Table LeftOutTable()
    {
        var columns = new Columns<(string Topic, List<ClaimRow> Rows)> { { "topic", line => line.Topic, "Topic" } };
        foreach (var source in Sources.Where(source => Rows.Any(row => CouldSpeak(row, source))))
            columns.Add(source.Id, line => FormattableString.Invariant($"{line.Rows.Count(row => IsLeftOut(row, source))} of {line.Rows.Count(row => CouldSpeak(row, source))}"), source.Id);

        return new Table<(string Topic, List<ClaimRow> Rows)>(
            "What each source leaves out",
            Rows.GroupBy(row => row.Proposition.Topic).Select(topic => (Dataset.Label(topic.Key), topic.ToList())).Append(("All", [.. Rows])),
            columns)
        {
            Caption = Caption,
            Footnotes =
            [
                "\"2 of 5\": sources speak of five propositions of the topic, and this one says nothing of two of them.",
                "A source that came out during the events may not have known. Not in the table: sources of which only single facts are coded, and sources that came out before.",
            ],
        };
    }

    /// <summary>The propositions that one source leaves out, and the actors who make claims about them.</summary>
    /// <param name="source">The source, or its id.</param>
    /// <exception cref="KeyNotFoundException">There is no such source.</exception>
    public Table<ClaimRow> LeftOutTable(RowId<Source> source) => new(
        $"What {Dataset.Source(source.Id).Id} leaves out",
        LeftOutBy(source),
        new Columns<ClaimRow>
        {
            { "topic", row => row.Proposition.Topic, "Topic", row => Dataset.Label(row.Proposition.Topic) },
            { "proposition", row => row.Proposition, "Statement", row => row.Proposition.Statement },
            { "spoken_of_in", row => row.Claims.Select(claim => claim.SourceId).Distinct(), "Spoken of in" },
        })
    {
        Caption = Caption,
        Footnotes = [Wording],
    };

    private IReadOnlyList<string> Notes
    {
        get
        {
            var voices = Rows.SelectMany(row => row.Cells).Select(cell => cell.Voice).ToHashSet();
            return
            [
                Wording,
                .. voices.Contains(ClaimVoice.SilentSoFar) ? ["\"silent so far\": the source came out while the episode went on; silence is only claimed for one that came out after it."] : Array.Empty<string>(),
                .. voices.Contains(ClaimVoice.NotCoded) ? ["\"not coded\": only single facts of the source are coded, so that what it does not say here means nothing."] : Array.Empty<string>(),
            ];
        }
    }

    private static bool CouldSpeak(ClaimRow row, Source source) => source.Tier == Tier.Corpus
        && row.Cells.Any(cell => cell.Source.Id == source.Id && cell.Voice is not (ClaimVoice.CouldNotSpeak or ClaimVoice.NotCoded));

    private static bool IsLeftOut(ClaimRow row, Source source) =>
        row.Cells.Any(cell => cell.Source.Id == source.Id && cell.Voice is (ClaimVoice.Silent or ClaimVoice.SilentSoFar));
}
