using System.IO.Hashing;

namespace ProtestEvents;

/// <summary>
/// Keeps one object for each name, because columns such as the country repeat few names. It is asked six times for each row. With a dictionary of the
/// framework, which compares spans of bytes through an interface, reading a file took a sixth more time.
/// </summary>
internal sealed class NameCache
{
    /// <summary>The cache begins anew when it has so many names; they take some 100 MB.</summary>
    private const int Most = 1_000_000;

    private Name?[] slots = new Name?[1 << 12];
    private int count;

    /// <summary>The name without blanks at its ends; null when it is no UTF-8.</summary>
    public Name? Find(ReadOnlySpan<byte> bytes)
    {
        var trimmed = Utf8.Trim(bytes);
        if (trimmed.IsEmpty)
            return Name.None;

        var hash = (int)XxHash3.HashToUInt64(trimmed);
        var at = hash & (slots.Length - 1);
        for (; slots[at] is { } name; at = (at + 1) & (slots.Length - 1))
        {
            if (name.Hash == hash && trimmed.SequenceEqual(name.Text))
                return name;
        }

        return Utf8.IsText(trimmed) ? Add(new Name(trimmed.ToArray(), hash), at) : null;
    }

    private Name Add(Name name, int at)
    {
        slots[at] = name;
        if (++count > slots.Length / 2)
            Grow();
        return name;
    }

    private void Grow()
    {
        var before = slots;
        (slots, count) = count > Most ? (new Name?[1 << 12], 0) : (new Name?[before.Length * 2], count);
        foreach (var name in count == 0 ? [] : before)
        {
            if (name is null)
                continue;

            var at = name.Hash & (slots.Length - 1);
            while (slots[at] is not null)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = name;
        }
    }
}
