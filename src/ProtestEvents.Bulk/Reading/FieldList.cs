namespace ProtestEvents;

/// <summary>The positions of a row's fields in the buffer.</summary>
internal sealed class FieldList
{
    private (int Start, int Length, bool Doubled)[] places = new (int, int, bool)[64];

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    public void Add(int start, int length, bool doubled)
    {
        if (Count == places.Length)
            Array.Resize(ref places, places.Length * 2);
        places[Count++] = (start, length, doubled);
    }

    /// <summary>The text of a field; doubled quotation marks are single ones.</summary>
    public ReadOnlySpan<byte> Text(byte[] buffer, int field)
    {
        var (start, length, doubled) = places[field];
        var text = buffer.AsSpan(start, length);
        if (!doubled)
            return text;

        var single = new byte[length];
        var written = 0;
        for (var read = 0; read < length; read++)
        {
            single[written++] = text[read];
            if (text[read] == '"')
                read++;
        }

        return single.AsSpan(0, written);
    }
}
