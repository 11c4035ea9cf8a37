using System.Text;

namespace ProtestEvents.Bulk.Reading;

/// <summary>Makes texts of UTF-8 bytes, each text that comes again only once: a column of countries has few.</summary>
internal sealed class NameCache
{
    private const int Slots = 1 << 14;
    private const int LongestKept = 200;

    private readonly (byte[] Bytes, string Text)[] slots = new (byte[], string)[Slots];

    /// <summary>The text of the bytes, without blanks at its ends.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are no UTF-8.</exception>
    public string Text(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return "";
        if (bytes.Length > LongestKept)
            return Utf8.Text(bytes);
        ref var slot = ref slots[Hash(bytes) & (Slots - 1)];
        if (slot.Bytes is null || !bytes.SequenceEqual(slot.Bytes))
            slot = (bytes.ToArray(), Utf8.Text(bytes));
        return slot.Text;
    }

    private static int Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var one in bytes)
            hash = (hash ^ one) * 16777619u;
        return (int)(hash ^ (hash >> 15));
    }
}
