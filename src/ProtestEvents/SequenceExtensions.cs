using System.Data;

namespace ProtestEvents;

/// <summary>What any sequence can become: a table, CSV, a list of values.</summary>
public static class SequenceExtensions
{
    internal const int MostShown = 20;

    /// <summary>
    /// The elements as a table. Rows of the record and of results have the columns of their type. Other objects, also anonymous ones, have a column for
    /// each public property. Numbers, days and texts have one column.
    /// </summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <param name="elements">The elements, one a row.</param>
    public static Table<T> ToTable<T>(this IEnumerable<T> elements)
    {
        ArgumentNullException.ThrowIfNull(elements);
        var rows = elements.ToList();
        return new Table<T>(FormattableString.Invariant($"{rows.Count} {(rows.Count == 1 ? "row" : "rows")}"), rows, TypeColumns.Of(rows)) { MostShown = MostShown };
    }

    /// <summary>The elements for <c>System.Data</c>; see <see cref="ToTable"/> for the columns.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <param name="elements">The elements, one a row.</param>
    public static DataTable ToDataTable<T>(this IEnumerable<T> elements) => elements.ToTable().ToDataTable();

    /// <summary>The elements as CSV; see <see cref="ToTable"/> for the columns and <see cref="Table.ToCsv"/> for the form.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <param name="elements">The elements, one a row.</param>
    /// <param name="formulas">Whether to leave texts unchanged that a spreadsheet would run as formulas.</param>
    public static string ToCsv<T>(this IEnumerable<T> elements, bool formulas = false) => elements.ToTable().ToCsv(formulas);

    /// <summary>The elements as a list that is compared by its elements.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <param name="elements">The elements, in order.</param>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> elements) => new(elements.ToArray());

    /// <inheritdoc cref="ToValueList{T}(IEnumerable{T})"/>
    public static ValueList<T> ToValueList<T>(ReadOnlySpan<T> elements) => elements.IsEmpty ? ValueList<T>.Empty : new(elements.ToArray());
}
