using System.Globalization;
using System.Reflection;

namespace ProtestEvents.Notebooks.Formatting;

/// <summary>One formatter of a library, called by reflection, as its type is the library's own.</summary>
internal sealed class ConventionFormatter
{
    private readonly object _formatter;
    private readonly MethodInfo _format;
    private readonly Type? _type;
    private readonly string _name;

    private ConventionFormatter(object formatter, MethodInfo format, string mimeType, Type? type, string name)
    {
        _formatter = formatter;
        _format = format;
        _type = type;
        _name = name;
        MimeType = mimeType;
    }

    public string MimeType { get; }

    /// <exception cref="InvalidOperationException">The formatter does not keep to the convention; other hosts would fail as well.</exception>
    public static ConventionFormatter Of(object formatter, Type source)
    {
        var type = formatter.GetType();
        var name = $"{type.Name} of {source.Name}";
        if (Property(formatter, "MimeType") is not string mimeType)
            throw new InvalidOperationException($"{name} has no public property string MimeType, as a formatter must.");
        var methods = type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .Where(method => method.Name == "Format").ToList();
        if (methods is not [{ IsStatic: false, IsGenericMethodDefinition: false } format] || !HasSignature(format))
            throw new InvalidOperationException(
                $"{name} must have exactly one public method Format, bool Format(object, TextWriter); found {Describe(methods)}.");
        return new(formatter, format, mimeType, Property(formatter, "Type") as Type, name);
    }

    /// <summary>The value's text, or null when the formatter declines.</summary>
    /// <exception cref="FormatException">The MIME type is one of JSON and the text is not.</exception>
    public string? Format(object value)
    {
        if (_type?.IsInstanceOfType(value) == false)
            return null;
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var arguments = new[] { value, writer };
        if (_format.Invoke(_formatter, BindingFlags.DoNotWrapExceptions, null, arguments, CultureInfo.InvariantCulture) is not true)
            return null;
        var text = writer.ToString();
        ValueFormatter.CheckJson(MimeType, text, $"What {_name} writes");
        return text;
    }

    private static bool HasSignature(MethodInfo method) =>
        method.ReturnType == typeof(bool)
        && method.GetParameters() is [{ ParameterType: var first }, { ParameterType: var second }]
        && first == typeof(object) && second == typeof(TextWriter);

    private static string Describe(List<MethodInfo> methods) => methods.Count == 0
        ? "none"
        : string.Join(" and ", methods.Select(method =>
            (method.IsStatic ? "static " : "") + TypeNames.Of(method.ReturnType) + " Format("
            + string.Join(", ", method.GetParameters().Select(parameter => TypeNames.Of(parameter.ParameterType))) + ")"));

    private static object? Property(object target, string name) => target.GetType().GetProperty(name)?.GetValue(target);
}
