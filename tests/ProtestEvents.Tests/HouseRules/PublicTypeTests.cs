using System.Reflection;
using System.Runtime.CompilerServices;

namespace ProtestEvents.Tests.HouseRules;

/// <summary>A cell may end in a value of any public type. Every host shows it, and never as a list of its properties.</summary>
public sealed class PublicTypeTests
{
    public static TheoryData<Type> Types =>
    [
        .. LibraryUnderTest.Assembly.GetExportedTypes().Where(type => !type.IsEnum && !type.IsInterface && !(type.IsAbstract && type.IsSealed)
            && !LibraryUnderTest.NotShown.ContainsKey(type) && !(typeof(Showable).IsAssignableFrom(type) && type.IsAbstract)),
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_public_type_names_its_formatters(Type type) => Assert.True(
        type.GetCustomAttributes(inherit: true).Any(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute"),
        $"{type} names no formatters.");

    [Theory]
    [MemberData(nameof(Types))]
    public void A_public_type_has_html(Type type) =>
        Assert.Equal(typeof(string), type.GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, [])?.ReturnType);

    [Theory]
    [MemberData(nameof(Types))]
    public void A_public_type_has_a_text_of_its_own(Type type)
    {
        var text = type.GetMethod("ToString", [])!;

        Assert.True(text.DeclaringType!.Assembly == type.Assembly, $"{type} has no ToString.");
        Assert.False(text.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false), $"{type} has no ToString but the compiler's.");
    }
}
