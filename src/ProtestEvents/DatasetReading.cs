namespace ProtestEvents;

/// <summary>What came of reading a record: the dataset when there was no error, and every finding.</summary>
/// <param name="Dataset">The dataset; null when there is an error among the findings.</param>
/// <param name="Findings">All findings, in the order of the tables.</param>
public sealed record DatasetReading(Dataset? Dataset, ValueList<Finding> Findings);
