namespace ProtestEvents;

/// <summary>A row of one of the record's tables. Two rows are equal when all their columns are.</summary>
public abstract record Row : Showable
{
    /// <summary>The row's id: kebab-case, unique in its table, stable for ever.</summary>
    public required string Id { get; init; }

    internal DatasetReference Home { get; init; }

    /// <summary>The dataset that the row was loaded with, by which it finds its neighbours.</summary>
    private protected Dataset Data => Home.Dataset;

    /// <summary>The row as a card: what it says, who says so, where it stands.</summary>
    public override string ToHtml() => RowCards.Of(this).ToHtml();

    /// <summary>The row's id.</summary>
    public sealed override string ToString() => Id;
}

/// <summary>A row that must be cited: a report, a figure, a demand, a claim or a link.</summary>
public abstract record CitedRow : Row
{
    /// <summary>The id of the source that says it.</summary>
    public required string SourceId { get; init; }

    /// <summary>The id of the actor who says it.</summary>
    public required string StatedById { get; init; }

    /// <summary>The coder's doubts and remarks, in the coder's words; empty when there are none.</summary>
    public required string Note { get; init; }

    /// <summary>The source that says it.</summary>
    public Source Source => Data.Source(SourceId);

    /// <summary>Who says it, apart from who prints it.</summary>
    public Actor StatedBy => Data.Actor(StatedById);

    /// <summary>The passages that show it; at least one.</summary>
    public IReadOnlyList<Citation> Citations => Data.CitationsOf(this);
}

/// <summary>A cited row that may repeat another one or have come through others.</summary>
public abstract record RepeatableRow : CitedRow
{
    /// <summary>The ids of the actors that passed the statement on between the speaker and the source, in order.</summary>
    public required ValueList<string> ViaIds { get; init; }

    /// <summary>The id of the row of the same table that this one repeats; null when none is known.</summary>
    public required string? OriginId { get; init; }

    /// <summary>How it is known that the row repeats <see cref="OriginId"/>.</summary>
    public required OriginBasis? OriginBasis { get; init; }

    /// <summary>The row of the same table that this one repeats, when one is known and the record has its source.</summary>
    public RepeatableRow? OriginRow => Data.FindLike(this, OriginId);

    /// <summary>Who passed the statement on, in order.</summary>
    public IEnumerable<Actor> Via => ViaIds.Select(Data.Actor);
}

/// <summary>The way from a row to its dataset. It takes no part in a row's equality: the columns do.</summary>
internal readonly struct DatasetReference(Lazy<Dataset> dataset) : IEquatable<DatasetReference>
{
    public Dataset Dataset => dataset?.Value ?? throw new InvalidOperationException("This row was not loaded with a dataset, so it has no neighbours.");

    public bool Equals(DatasetReference other) => true;

    public override bool Equals(object? obj) => obj is DatasetReference;

    public override int GetHashCode() => 0;
}
