using System.Collections;
using System.Collections.Immutable;
using System.Globalization;

namespace ProtestEvents.Notebooks.Formatting;

/// <summary>A sequence as far as it is shown: its first elements, and how many more there are.</summary>
internal sealed class ValueSequence
{
    private const int MaxRows = 20;
    private const int MaxNestedRows = 5;

    // A sequence that does not know its length is counted up to here, and no further: it may have no end.
    private const int MaxCounted = 10_000;
    private readonly IEnumerable _elements;

    private ValueSequence(IEnumerable elements, bool isDictionary)
    {
        _elements = elements;
        IsDictionary = isDictionary;
    }

    public bool IsDictionary { get; }

    public static ValueSequence? Of(object value) => value is IEnumerable elements && !IsGrouping(value)
        ? new(elements, value is IDictionary || Implements(value, typeof(IReadOnlyDictionary<,>)) || Implements(value, typeof(IDictionary<,>)))
        : null;

    public static bool IsGrouping(object value) => Implements(value, typeof(IGrouping<,>));

    public (ImmutableArray<object?> Elements, string? More) Take(bool nested)
    {
        var limit = nested ? MaxNestedRows : MaxRows;
        var elements = ImmutableArray.CreateBuilder<object?>();
        var known = KnownCount();
        var count = 0;
        foreach (var element in _elements)
        {
            if (count < limit)
                elements.Add(element);
            count++;
            if (count > limit && (known is not null || count > MaxCounted))
                break;
        }

        var more = (known ?? count) - limit;
        return (elements.ToImmutable(), more <= 0 ? null : known is null && count > MaxCounted ? "… (more)" : $"… ({Number(more)} more)");
    }

    private int? KnownCount() => _elements is ICollection collection
        ? collection.Count
        : Implements(_elements, typeof(IReadOnlyCollection<>))
            ? (int?)_elements.GetType().GetInterfaces()
                .First(contract => Is(contract, typeof(IReadOnlyCollection<>))).GetProperty("Count")!.GetValue(_elements)
            : null;

    private static bool Implements(object value, Type definition) =>
        value.GetType().GetInterfaces().Any(contract => Is(contract, definition));

    private static bool Is(Type contract, Type definition) => contract.IsGenericType && contract.GetGenericTypeDefinition() == definition;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
