namespace ProtestEvents.Cli;

/// <summary>The measures of a record by name.</summary>
internal static class Measures
{
    /// <exception cref="UsageException">The record has no such measure; the message lists those that it has.</exception>
    public static Measure Named(Dataset record, string name) => record.TermOf(new Measure(name)) is not null
        ? new Measure(name)
        : throw new UsageException($"Found the measure '{name}', expected one of {string.Join(", ", record.Measures.Select(term => term.Code))}.");
}
