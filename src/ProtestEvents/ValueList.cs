using System.Collections;
using System.Runtime.CompilerServices;

namespace ProtestEvents;

/// <summary>An immutable list that is compared by its elements, in order.</summary>
/// <typeparam name="T">The type of an element.</typeparam>
[CollectionBuilder(typeof(SequenceExtensions), nameof(SequenceExtensions.ToValueList))]
public sealed record ValueList<T> : Showable, IReadOnlyList<T>
{
    private readonly T[] elements;

    internal ValueList(T[] elements) => this.elements = elements;

    /// <summary>The list with nothing in it.</summary>
    public static ValueList<T> Empty { get; } = new(Array.Empty<T>());

    /// <summary>How many elements it has.</summary>
    public int Count => elements.Length;

    /// <summary>The element at a position, from 0.</summary>
    /// <param name="index">The position, from 0 to <see cref="Count"/> − 1.</param>
    public T this[int index] => elements[index];

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && elements.AsSpan().SequenceEqual(other.elements);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var element in elements)
            hash.Add(element);

        return hash.ToHashCode();
    }

    /// <summary>The elements, joined by a semicolon as the tables join them.</summary>
    public override string ToString() => string.Join("; ", elements);

    /// <summary>The first elements as an HTML table of their main columns, all text escaped, and how many more there are.</summary>
    public override string ToHtml() => Count == 0 ? $"<p class=\"{Markup.NoMath}\">no elements</p>\n" : this.ToTable().ToHtml();

    internal override string ToPlain() => Count == 0 ? "no elements" : this.ToTable().ToString();

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => elements.GetEnumerator();
}
