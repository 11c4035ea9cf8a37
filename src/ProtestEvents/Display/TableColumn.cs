namespace ProtestEvents;

/// <summary>On which side of its column a cell stands.</summary>
public enum TableAlignment
{
    /// <summary>Text.</summary>
    Start,

    /// <summary>Numbers.</summary>
    End,
}

/// <summary>A column of a <see cref="ResultTable"/>.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Alignment">Start for text, end for numbers.</param>
/// <param name="Unit">The unit of its values, shown behind the name, or null.</param>
public sealed record TableColumn(string Name, TableAlignment Alignment = TableAlignment.Start, string? Unit = null)
{
    /// <summary>The name with its unit.</summary>
    public string Heading => Unit is null ? Name : $"{Name} ({Unit})";

    /// <summary>A column of text.</summary>
    public static implicit operator TableColumn(string name) => FromString(name);

    /// <summary>A column of text.</summary>
    public static TableColumn FromString(string name) => new(name);

    /// <summary>A column of numbers.</summary>
    public static TableColumn Number(string name, string? unit = null) => new(name, TableAlignment.End, unit);
}
