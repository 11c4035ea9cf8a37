namespace ProtestEvents;

/// <summary>Where a date comes from. Vocabulary <c>reports.date_basis</c>.</summary>
public sealed record DateBasis(string Code) : VocabularyCode("reports.date_basis", Code), ICode<DateBasis>
{
    /// <summary>The source states it.</summary>
    public static DateBasis Stated { get; } = new("stated");

    /// <summary>The coder computed it from another date, such as a weekday from the date of publication.</summary>
    public static DateBasis Resolved { get; } = new("resolved");

    /// <summary>Inferred by the coder.</summary>
    public static DateBasis Inferred { get; } = new("inferred");

    /// <inheritdoc/>
    public static implicit operator DateBasis(string code) => new(code);
}

/// <summary>How an attempt ended. Vocabulary <c>reports.outcome</c>.</summary>
public sealed record Outcome(string Code) : VocabularyCode("reports.outcome", Code), ICode<Outcome>
{
    /// <summary>It was achieved.</summary>
    public static Outcome Succeeded { get; } = new("succeeded");

    /// <summary>It was attempted and not achieved.</summary>
    public static Outcome Failed { get; } = new("failed");

    /// <summary>It was achieved and later undone.</summary>
    public static Outcome ForATime { get; } = new("for-a-time");

    /// <inheritdoc/>
    public static implicit operator Outcome(string code) => new(code);
}

/// <summary>How it is known that a row repeats another row. Vocabulary <c>reports.origin_basis</c>.</summary>
public sealed record OriginBasis(string Code) : VocabularyCode("reports.origin_basis", Code), ICode<OriginBasis>
{
    /// <summary>The source says so.</summary>
    public static OriginBasis Stated { get; } = new("stated");

    /// <summary>The speaker is the same.</summary>
    public static OriginBasis SameSpeaker { get; } = new("same-speaker");

    /// <summary>Inferred by the coder.</summary>
    public static OriginBasis Inferred { get; } = new("inferred");

    /// <inheritdoc/>
    public static implicit operator OriginBasis(string code) => new(code);
}
