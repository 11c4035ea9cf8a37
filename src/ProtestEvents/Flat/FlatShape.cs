using System.Reflection;
using System.Text;

namespace ProtestEvents;

/// <summary>From the public properties of a flat record to columns and cells.</summary>
internal static class FlatShape
{
    private static readonly HashSet<Type> CellTypes =
        [typeof(string), typeof(int), typeof(long), typeof(decimal), typeof(double), typeof(bool), typeof(DateTime)];

    public static IReadOnlyList<FlatColumn> Columns<T>() => [.. Shape<T>.Properties.Select(Column)];

    public static IReadOnlyList<object?> Cells<T>(T record) => [.. Shape<T>.Properties.Select(property => Cell(property.GetValue(record)))];

    private static FlatColumn Column(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return CellTypes.Contains(type)
            ? new FlatColumn(SnakeCase(property.Name), type)
            : throw new NotSupportedException($"Found the property {property.Name} of type {type.Name}, expected text, a number, a DateTime or a bool in a flat record.");
    }

    private static object? Cell(object? value) => value is "" or double.NaN ? null : value;

    private static string SnakeCase(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    private static class Shape<T>
    {
        public static readonly PropertyInfo[] Properties =
            [.. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).OrderBy(property => property.MetadataToken)];
    }
}
