using System.Collections;
using System.Numerics;

namespace ProtestEvents;

/// <summary>How a value becomes a cell: numbers, days and truth values keep their type, lists are joined, and every other value becomes text.</summary>
internal sealed record CellType(Type Type)
{
    public static CellType Of(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        var isKept = plain == typeof(bool) || plain == typeof(DateOnly) || plain == typeof(DateTime) || IsNumber(plain);
        return new(isKept ? plain : typeof(string));
    }

    public object? Value(object? value) => Type == typeof(string) ? Joined(value, ";") is { Length: > 0 } text ? text : null
        : value is double.NaN ? null
        : value;

    public static string Text(object? value) => Joined(value, ", ");

    public static bool IsNumber(Type type) => type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(INumber<>));

    private static string Joined(object? value, string separator) => value switch
    {
        null => "",
        string text => text,
        bool yes => yes ? "true" : "false",
        Enum member => ClosedCode.Of(member),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable several => string.Join(separator, several.Cast<object?>().Select(one => Joined(one, separator))),
        _ => value.ToString() ?? "",
    };
}
