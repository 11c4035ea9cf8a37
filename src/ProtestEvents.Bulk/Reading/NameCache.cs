using System.Diagnostics.CodeAnalysis;
using System.IO.Hashing;

namespace ProtestEvents;

/// <summary>Keeps one object for each name, because columns such as the country repeat few names.</summary>
internal sealed class NameCache
{
    /// <summary>The cache begins anew when it has so many names; they take some 100 MB.</summary>
    private const int Most = 500_000;

    private readonly Dictionary<byte[], Name> names = new(new SameBytes());
    private readonly Dictionary<byte[], Name>.AlternateLookup<ReadOnlySpan<byte>> byBytes;

    public NameCache() => byBytes = names.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>The name without blanks at its ends; null when it is no UTF-8.</summary>
    public Name? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return Name.None;
        if (byBytes.TryGetValue(bytes, out var name))
            return name;
        if (!Utf8.TryText(bytes, out var text))
            return null;
        if (names.Count == Most)
            names.Clear();
        return byBytes[bytes] = text.IsEmpty ? Name.None : new Name(text.ToArray());
    }

    private sealed class SameBytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate) => (int)XxHash3.HashToUInt64(alternate);

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
