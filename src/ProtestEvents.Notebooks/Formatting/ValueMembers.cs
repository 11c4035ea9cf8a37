using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ProtestEvents.Notebooks.Formatting;

/// <summary>A named part of a value: a public property or field, or an element of a tuple.</summary>
internal sealed record ValueMember(string Name, Func<object, object?> Get);

/// <summary>The parts of a value in the order its author wrote them, those of base types first.</summary>
internal static class ValueMembers
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<ValueMember>> Known = new();

    public static ImmutableArray<ValueMember> Of(object value) => value is ITuple tuple
        ? [.. Enumerable.Range(0, tuple.Length).Select(index => new ValueMember($"Item{index + 1}", whole => ((ITuple)whole)[index]))]
        : Known.GetOrAdd(value.GetType(), Find);

    private static ImmutableArray<ValueMember> Find(Type type)
    {
        if (type.GetInterfaces().FirstOrDefault(IsGrouping) is { } grouping)
            return [Member(grouping.GetProperty("Key")!), new("Values", group => new Grouped((System.Collections.IEnumerable)group))];
        return
        [
            .. type.GetMembers(BindingFlags.Public | BindingFlags.Instance)
                .OrderBy(member => Depth(member.DeclaringType!))
                .ThenBy(member => member.MetadataToken)
                .Where(IsShown)
                .GroupBy(member => member.Name, StringComparer.Ordinal)
                .Select(sameName => Member(sameName.Last())),
        ];
    }

    private static bool IsGrouping(Type contract) =>
        contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IGrouping<,>);

    private static bool IsShown(MemberInfo member) => member switch
    {
        PropertyInfo property => property.GetMethod?.IsPublic == true && property.GetIndexParameters().Length == 0
            && !property.PropertyType.IsByRefLike && !property.PropertyType.IsPointer,
        FieldInfo field => !field.FieldType.IsPointer,
        _ => false,
    };

    private static ValueMember Member(MemberInfo member) => member switch
    {
        PropertyInfo property => new(property.Name, value => property.GetValue(value, BindingFlags.DoNotWrapExceptions, null, null, null)),
        FieldInfo field => new(field.Name, field.GetValue),
        _ => throw new ArgumentOutOfRangeException(nameof(member)),
    };

    private static int Depth(Type type)
    {
        var depth = 0;
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            depth++;
        return depth;
    }

    // Hides the group's key, so that its values show as the plain sequence they are.
    private sealed class Grouped(System.Collections.IEnumerable values) : System.Collections.IEnumerable
    {
        public System.Collections.IEnumerator GetEnumerator() => values.GetEnumerator();
    }
}
