namespace ProtestEvents;

/// <summary>What came of reading a record: the dataset when there was no error, and every finding.</summary>
/// <param name="Dataset">The dataset; null when there is an error among the findings.</param>
/// <param name="Findings">All findings, in the order of the tables.</param>
public sealed record DatasetReading(Dataset? Dataset, ValueList<Finding> Findings) : Showable
{
    /// <summary>The dataset and the number of findings.</summary>
    public override string ToString() => FormattableString.Invariant($"{(Dataset is null ? "No dataset" : Dataset.ToString())}, {Findings.Count} findings");
}
