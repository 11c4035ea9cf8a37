using System.Collections;

namespace ProtestEvents;

/// <summary>A <see cref="FlatTable"/> that is also the list of its records, so that data frames find the columns by the static type.</summary>
/// <typeparam name="T">The flat record.</typeparam>
public sealed class FlatTable<T> : FlatTable, IReadOnlyList<T>
{
    private readonly T[] records;

    internal FlatTable(string name, T[] records)
        : base(name, FlatShape.Columns<T>(), () => [.. records.Select(FlatShape.Cells)]) => this.records = records;

    /// <summary>The number of records.</summary>
    public int Count => records.Length;

    /// <summary>The record at a place, from 0.</summary>
    /// <param name="index">The place.</param>
    public T this[int index] => records[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)records).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
