namespace ProtestEvents;

/// <summary>A row of a coding in the form that is compared: its passages, its content key, and the decisions of its coder.</summary>
internal sealed record CodedUnit
{
    public required int Coding { get; init; }

    public required string Table { get; init; }

    public required CitedRow Row { get; init; }

    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>Its position among the rows of its table and source, in the order of the text and then of the table.</summary>
    public required int Rank { get; init; }

    /// <summary>What it is about: one set of names for each part of the content key of its table.</summary>
    public required IReadOnlyList<IReadOnlySet<string>> Key { get; init; }

    /// <summary>Its values, variable by variable as in <see cref="AgreementVariable.ByTable"/>.</summary>
    public required IReadOnlyList<object?> Values { get; init; }

    /// <summary>Whether its coder has another row of the table on the same passage.</summary>
    public required bool SharesPassage { get; init; }

    public string Source => Row.SourceId;

    public int KeyPartsWith(CodedUnit other) => Key.Zip(other.Key).Count(parts => parts.First.Overlaps(parts.Second));

    public int ValuesWith(CodedUnit other) => Values.Zip(other.Values).Count(values => Equals(values.First, values.Second));

    public bool SameParagraph(CodedUnit other) => Passages.Any(passage => other.Passages.Any(theirs => theirs.Paragraph == passage.Paragraph));

    /// <summary>The greatest overlap of a passage of one unit with a passage of the other, as a share of the shorter passage, from 0 to 1.</summary>
    public double OverlapWith(CodedUnit other) => Overlap(Passages, other.Passages);

    public static double Overlap(IReadOnlyList<Passage> some, IReadOnlyList<Passage> others) =>
        (from one in some
         from other in others
         let common = Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start)
         let shorter = Math.Min(one.End - one.Start, other.End - other.Start)
         where common > 0
         select (double)common / shorter).DefaultIfEmpty(0).Max();
}
