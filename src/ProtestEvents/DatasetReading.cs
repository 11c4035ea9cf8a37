namespace ProtestEvents;

/// <summary>The result of reading a record: the dataset if there is no error, and every finding.</summary>
/// <param name="Dataset">The dataset; null when there is an error among the findings.</param>
/// <param name="Findings">All findings, in the order of the tables.</param>
public sealed record DatasetReading(Dataset? Dataset, ValueList<Finding> Findings) : Showable
{
    /// <summary>The columns of a reading.</summary>
    public static IReadOnlyList<Column<DatasetReading>> Columns { get; } = new Columns<DatasetReading>
    {
        { "dataset", reading => reading.Dataset?.Title, "Dataset", reading => reading.Dataset?.ToString() ?? "none, as there are errors" },
        { "findings", reading => reading.Findings.Count, "Findings", reading => Finding.Summary(reading.Findings) },
    };

    /// <summary>The dataset and the number of findings.</summary>
    public override string ToString() => FormattableString.Invariant($"{(Dataset is null ? "No dataset" : Dataset.ToString())}, {Findings.Count} findings");
}
