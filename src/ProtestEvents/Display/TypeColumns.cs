using System.Collections.Concurrent;
using System.Reflection;

namespace ProtestEvents;

/// <summary>Finds the columns of a type: those that it declares as its static property <c>Columns</c>, or else its properties.</summary>
internal static class TypeColumns
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Column>?> Known = new();

    public static IReadOnlyList<Column>? Declared(Type type) => Known.GetOrAdd(type, static type =>
        type.GetProperty("Columns", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as IReadOnlyList<Column>);

    public static IReadOnlyList<Column<T>> Of<T>(List<T> rows)
    {
        if (Declared(typeof(T)) is IReadOnlyList<Column<T>> declared)
            return declared;

        var types = rows.Select(row => row?.GetType()).OfType<Type>().Distinct().ToList();
        return typeof(T) == typeof(string) || CellType.Of(typeof(T)).Type != typeof(string) ? new Columns<T> { { "value", row => row, "" } }
            : types.Count > 0 && types.TrueForAll(type => Declared(type) is not null) ? OfSeveral<T>(types)
            : typeof(Showable).IsAssignableFrom(typeof(T)) || typeof(T).IsEnum ? new Columns<T> { { "value", row => row, "" } }
            : OfProperties<T>();
    }

    /// <summary>The columns of several types. A row has values only in the columns of its own type.</summary>
    private static IReadOnlyList<Column<T>> OfSeveral<T>(List<Type> types)
    {
        var own = types.ToDictionary(type => type, type => Declared(type)!.ToDictionary(column => column.Name, StringComparer.Ordinal));
        Column? At(T row, string name) => row is null ? null : own[row.GetType()].GetValueOrDefault(name);
        return [.. types.SelectMany(type => Declared(type)!).DistinctBy(column => column.Name).Select(column => new Column<T>(
            column.Name, column.Type, row => At(row, column.Name)?.ValueOf(row!), row => At(row, column.Name)?.TextOf(row!))
        {
            Heading = column.Heading,
            Use = column.Use,
            Link = row => At(row, column.Name)?.LinkOf(row!),
        })];
    }

    private static IReadOnlyList<Column<T>> OfProperties<T>() =>
    [
        .. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .OrderBy(property => property.MetadataToken)
            .Select(property => (property, cell: CellType.Of(property.PropertyType)))
            .Select(one => new Column<T>(
                one.property.Name, one.cell.Type, row => one.cell.Value(one.property.GetValue(row)), row => CellType.Text(one.property.GetValue(row)))),
    ];
}
