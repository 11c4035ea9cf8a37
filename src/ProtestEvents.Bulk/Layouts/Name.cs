namespace ProtestEvents;

/// <summary>A name that many rows repeat: of a country, a place, a type. Rows with the same name mostly share one object.</summary>
internal sealed class Name(byte[] text, int hash = 0)
{
    /// <summary>Stands where a row has no name.</summary>
    public static readonly Name None = new([]);

    /// <summary>The name in UTF-8.</summary>
    public byte[] Text { get; } = text;

    /// <summary>The hash by which the cache finds it.</summary>
    public int Hash { get; } = hash;

    /// <summary>The number that a store has given to the name; 0 before that. <see cref="None"/> keeps 0.</summary>
    public int Number { get; set; }

    public bool IsEmpty => Text.Length == 0;
}
