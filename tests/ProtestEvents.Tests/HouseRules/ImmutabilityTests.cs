using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ProtestEvents.Tests.HouseRules;

/// <summary>Nobody can change a value that the library gives to a caller.</summary>
public sealed class ImmutabilityTests
{
    private static readonly Type[] Mutable =
        [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>)];

    private static IEnumerable<Type> Types => LibraryUnderTest.Assembly.GetExportedTypes().Where(type => !type.IsEnum && !typeof(Attribute).IsAssignableFrom(type));

    [Fact]
    public void No_property_can_be_set_once_a_value_is_made() =>
        Assert.Equal([], Types.SelectMany(type => type.GetProperties()).Where(property => property.DeclaringType!.Assembly == LibraryUnderTest.Assembly && IsSettable(property)).Select(Name));

    [Fact]
    public void No_field_can_be_set() =>
        Assert.Equal([], Types.SelectMany(type => type.GetFields()).Where(field => !field.IsInitOnly && !field.IsLiteral).Select(Name));

    [Fact]
    public void No_array_or_other_changing_collection_is_handed_out() =>
        Assert.Equal(
            [],
            Types.SelectMany(type => type.GetProperties().Select(property => (Member: (MemberInfo)property, Type: property.PropertyType))
                    .Concat(type.GetFields().Select(field => (Member: (MemberInfo)field, Type: field.FieldType)))
                    .Concat(type.GetMethods().Where(method => !method.IsSpecialName).Select(method => (Member: (MemberInfo)method, Type: method.ReturnType))))
                .Where(pair => pair.Type.IsArray || (pair.Type.IsGenericType && Mutable.Contains(pair.Type.GetGenericTypeDefinition())))
                .Select(pair => Name(pair.Member)));

    [Fact]
    public void Structs_are_read_only() =>
        Assert.Equal([], Types.Where(type => type.IsValueType && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false)));

    [Fact]
    public void Every_list_of_a_row_is_a_list_of_values() =>
        Assert.Equal(
            [],
            Types.Where(type => type.IsSubclassOf(typeof(Row)))
                .SelectMany(type => type.GetProperties())
                .Where(property => property.CanWrite && property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
                .Where(property => !property.PropertyType.IsGenericType || property.PropertyType.GetGenericTypeDefinition() != typeof(ValueList<>))
                .Select(Name));

    [Fact]
    public void A_list_of_values_keeps_its_own_copy()
    {
        var elements = new[] { 1, 2, 3 };
        var list = elements.ToValueList();

        elements[0] = 9;

        Assert.Equal([1, 2, 3], list);
        Assert.DoesNotContain(typeof(IList<int>), list.GetType().GetInterfaces());
    }

    [Fact]
    public void Classes_are_sealed_abstract_or_static() =>
        Assert.Equal([], Types.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(type => type.FullName));

    private static bool IsSettable(PropertyInfo property) => property.SetMethod is { IsPublic: true } setter
        && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Name(MemberInfo member) => $"{member.DeclaringType?.FullName}.{member.Name}";
}
