using System.Reflection;
using ProtestEvents.Tests.HouseRules;

namespace ProtestEvents.Tests.Display;

/// <summary>Finds and calls formatters as notebook hosts do: by names, through reflection, with no type in common.</summary>
public class FormatterConventions
{
    public static TheoryData<Type> Shown => [.. LibraryUnderTest.Assembly.GetTypes().Where(type => Attribute(type) is not null)];

    [Theory]
    [MemberData(nameof(Shown))]
    public void Every_formatter_has_exactly_one_Format_method(Type type)
    {
        foreach (var formatter in Formatters(type))
        {
            var methods = formatter.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Where(method => method.Name == "Format");
            var method = Assert.Single(methods);
            Assert.False(method.IsStatic);
            Assert.Equal(typeof(bool), method.ReturnType);
            Assert.Equal([typeof(object), typeof(TextWriter)], method.GetParameters().Select(parameter => parameter.ParameterType));
            Assert.False(string.IsNullOrEmpty(Mime(formatter)));
        }
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void Every_preferred_type_has_a_formatter_and_plain_text_is_always_there(Type type)
    {
        var attribute = Attribute(type)!;
        var preferred = (string[]?)attribute.GetType().GetProperty("PreferredMimeTypes")!.GetValue(attribute);
        var made = Formatters(type).Select(Mime).ToList();

        Assert.NotNull(preferred);
        Assert.Subset(made.ToHashSet(), preferred.ToHashSet());
        Assert.Contains("text/plain", preferred);
        Assert.Equal(made.Count, made.Distinct().Count());
    }

    internal static Attribute? Attribute(Type type) =>
        type.GetCustomAttributes(inherit: true).Cast<Attribute>().SingleOrDefault(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");

    internal static List<object> Formatters(Type type)
    {
        var attribute = Attribute(type)!;
        var sourceType = (Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!;
        var source = Activator.CreateInstance(sourceType)!;
        return [.. (IEnumerable<object>)sourceType.GetMethod("CreateTypeFormatters", [])!.Invoke(source, [])!];
    }

    internal static string Mime(object formatter) => (string)formatter.GetType().GetProperty("MimeType")!.GetValue(formatter)!;

    internal static string Show(object value, string mime)
    {
        var formatter = Formatters(value.GetType()).Single(formatter => Mime(formatter) == mime);
        using var writer = new StringWriter();
        Assert.True((bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer])!);
        return writer.ToString();
    }
}
