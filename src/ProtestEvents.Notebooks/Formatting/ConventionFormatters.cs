using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace ProtestEvents.Notebooks.Formatting;

/// <summary>
/// Formatters that a type names without knowing any notebook host, the way .NET Interactive finds them: an attribute called
/// <c>TypeFormatterSourceAttribute</c>, in any namespace, on the type, a base type or an interface of it.
/// </summary>
internal static class ConventionFormatters
{
    private const string AttributeName = "TypeFormatterSourceAttribute";
    private static readonly ConcurrentDictionary<Type, ImmutableArray<ConventionFormatter>> Known = new();
    private static readonly ConcurrentDictionary<Type, Func<object, IEnumerable<KeyValuePair<string, string>>?>?> KnownColumns = new();

    /// <summary>Every representation that the value's formatters give; empty when there are none or all decline.</summary>
    public static MimeBundle Format(object value) => Format(value, _ => true);

    /// <summary>The value's representation in one MIME type, or null.</summary>
    public static string? Format(object value, string mimeType) => Format(value, offered => offered == mimeType)[mimeType];

    /// <summary>
    /// What of a value stands in a table of its like, when the source of its formatters has a public static method <c>MainColumns(object)</c> that
    /// gives names and texts; null otherwise.
    /// </summary>
    public static IReadOnlyList<KeyValuePair<string, string>>? MainColumns(object value) =>
        KnownColumns.GetOrAdd(value.GetType(), FindColumns)?.Invoke(value)?.ToList();

    private static MimeBundle Format(object value, Func<string, bool> isWanted)
    {
        var data = MimeBundle.Empty;
        foreach (var formatter in Known.GetOrAdd(value.GetType(), Find))
        {
            if (isWanted(formatter.MimeType) && data[formatter.MimeType] is null && formatter.Format(value) is { } text)
                data = data.With(formatter.MimeType, text);
        }

        return data;
    }

    private static ImmutableArray<ConventionFormatter> Find(Type type)
    {
        var attribute = AttributeOf(type);
        if (attribute is null)
            return [];
        if (Property(attribute, "FormatterSourceType") is not Type source)
            throw new InvalidOperationException($"{AttributeName} on {type.Name} gives no FormatterSourceType.");
        var formatters = Create(source).Select(formatter => ConventionFormatter.Of(formatter, source)).ToImmutableArray();
        if (Property(attribute, "PreferredMimeTypes") is IEnumerable<string> preferred)
        {
            foreach (var mimeType in preferred.Where(mimeType => formatters.All(formatter => formatter.MimeType != mimeType)))
                throw new InvalidOperationException($"{AttributeName} on {type.Name} prefers {mimeType}, but {source.Name} has no formatter for it.");
        }

        return formatters;
    }

    private static Func<object, IEnumerable<KeyValuePair<string, string>>?>? FindColumns(Type type) =>
        AttributeOf(type) is { } attribute && Property(attribute, "FormatterSourceType") is Type source
            && source.GetMethod("MainColumns", BindingFlags.Public | BindingFlags.Static, [typeof(object)]) is { } method
            && typeof(IEnumerable<KeyValuePair<string, string>>).IsAssignableFrom(method.ReturnType)
            ? method.CreateDelegate<Func<object, IEnumerable<KeyValuePair<string, string>>?>>()
            : null;

    private static object? AttributeOf(Type type) => Ancestry(type)
        .SelectMany(ancestor => ancestor.GetCustomAttributes(inherit: false))
        .FirstOrDefault(attribute => attribute.GetType().Name == AttributeName);

    private static IEnumerable<Type> Ancestry(Type type)
    {
        for (var ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
            yield return ancestor;
        foreach (var contract in type.GetInterfaces())
            yield return contract;
    }

    private static IEnumerable<object> Create(Type source)
    {
        if (source.GetConstructor([]) is not { } constructor)
            throw new InvalidOperationException($"{source.Name} has no public constructor without parameters, as a source of formatters must.");
        var instance = constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [], null);
        if (source.GetMethod("CreateTypeFormatters", []) is not { } create)
            throw new InvalidOperationException($"{source.Name} has no public CreateTypeFormatters(), as a source of formatters must.");
        return create.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, [], null) is IEnumerable formatters
            ? formatters.Cast<object>()
            : throw new InvalidOperationException($"{source.Name}.CreateTypeFormatters() does not return formatters.");
    }

    private static object? Property(object target, string name) => target.GetType().GetProperty(name)?.GetValue(target);
}
