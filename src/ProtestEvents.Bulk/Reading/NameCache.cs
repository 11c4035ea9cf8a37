namespace ProtestEvents;

/// <summary>Keeps one object for each name, because columns such as the country repeat few names.</summary>
internal sealed class NameCache
{
    private const int Slots = 1 << 14;
    private const int LongestKept = 200;

    private readonly Name?[] slots = new Name?[Slots];

    /// <summary>The name without blanks at its ends; null when it is no UTF-8.</summary>
    public Name? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return Name.None;
        ref var slot = ref slots[Hash(bytes) & (Slots - 1)];
        if (slot is not null && bytes.SequenceEqual(slot.Text))
            return slot;
        if (Utf8.Text(bytes) is not { } text)
            return null;
        var name = text.Length == 0 ? Name.None : new Name(text);
        return bytes.Length > LongestKept ? name : slot = name;
    }

    private static int Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var one in bytes)
            hash = (hash ^ one) * 16777619u;
        return (int)(hash ^ (hash >> 15));
    }
}
