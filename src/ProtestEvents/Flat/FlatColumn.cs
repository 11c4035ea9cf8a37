namespace ProtestEvents;

/// <summary>A column of a <see cref="FlatTable"/>.</summary>
/// <param name="Name">Its name, in snake_case as in the record's tables.</param>
/// <param name="Type">
/// The type of its values: <see cref="string"/>, <see cref="long"/>, <see cref="int"/>, <see cref="decimal"/>, <see cref="double"/>,
/// <see cref="bool"/> or <see cref="DateTime"/>; any value may be missing all the same.
/// </param>
public sealed record FlatColumn(string Name, Type Type) : Showable
{
    /// <summary>The table that its values are ids of; null when it refers to none, or holds several ids joined by semicolons.</summary>
    public string? References { get; init; }

    /// <summary>Whether it is, or is part of, the table's key.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether it holds prose, as against codes, ids, dates and numbers.</summary>
    public bool IsProse { get; init; }

    /// <summary>The name and the type.</summary>
    public override string ToString() => $"{Name}: {Type.Name}";
}
