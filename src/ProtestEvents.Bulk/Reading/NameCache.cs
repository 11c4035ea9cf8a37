namespace ProtestEvents;

/// <summary>Keeps one copy of each text, because columns such as the country repeat few texts.</summary>
internal sealed class NameCache
{
    private const int Slots = 1 << 14;
    private const int LongestKept = 200;

    private readonly byte[][] slots = new byte[Slots][];

    /// <summary>The text without blanks at its ends; null when it is no UTF-8.</summary>
    public byte[]? Text(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return [];
        if (bytes.Length > LongestKept)
            return Utf8.Text(bytes);
        ref var slot = ref slots[Hash(bytes) & (Slots - 1)];
        if (slot is not null && bytes.SequenceEqual(slot))
            return slot;
        if (Utf8.Text(bytes) is not { } text)
            return null;
        return slot = text;
    }

    private static int Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var one in bytes)
            hash = (hash ^ one) * 16777619u;
        return (int)(hash ^ (hash >> 15));
    }
}
