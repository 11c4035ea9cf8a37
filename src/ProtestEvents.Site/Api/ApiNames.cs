using System.Reflection;
using System.Runtime.CompilerServices;

namespace ProtestEvents;

internal static class ApiNames
{
    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(void)] = "void",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
    };

    public static string Of(Type type) => Of(type, []);

    private static string Of(Type type, Queue<string?> tupleNames)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!, tupleNames);
        if (Words.TryGetValue(type, out var word))
            return word;
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Of(inner, tupleNames) + "?";
        if (type.IsArray)
            return Of(type.GetElementType()!, tupleNames) + "[]";
        var parts = type.GetGenericArguments();
        if (type.IsValueType && type.IsAssignableTo(typeof(ITuple)))
        {
            var names = parts.Select(_ => tupleNames.TryDequeue(out var part) ? part : null).ToList();
            return $"({string.Join(", ", parts.Select((part, at) => $"{Of(part, tupleNames)} {names[at]}".TrimEnd()))})";
        }

        var name = type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", parts.Select(part => Of(part, tupleNames)))}>" : name;
    }

    /// <summary>The names of the parts of a member's tuples, the outer tuple first.</summary>
    private static Queue<string?> TupleNames(ICustomAttributeProvider member) =>
        new(member.GetCustomAttributes(typeof(TupleElementNamesAttribute), inherit: false).Cast<TupleElementNamesAttribute>().SelectMany(names => names.TransformNames));

    public static string Of(MethodBase method)
    {
        var generics = method is MethodInfo { IsGenericMethodDefinition: true } open ? $"<{string.Join(", ", open.GetGenericArguments().Select(Of))}>" : "";
        var isExtension = method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        var parameters = method.GetParameters().Select((parameter, at) => (at == 0 && isExtension ? "this " : "") + Of(parameter));
        var result = method is MethodInfo info ? Of(info.ReturnType, TupleNames(info.ReturnParameter)) + " " : "";
        var name = method.IsConstructor ? Of(method.DeclaringType!) : Operator(method.Name);
        return $"{(method.IsStatic && !method.IsConstructor ? "static " : "")}{result}{name}{generics}({string.Join(", ", parameters)})";
    }

    public static string Of(PropertyInfo property)
    {
        var setter = property.SetMethod is { IsPublic: true } set
            ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;" : "";
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Of))}]";
        return $"{(property.GetMethod?.IsStatic == true ? "static " : "")}{Of(property.PropertyType, TupleNames(property))} {name} {{ get;{setter} }}";
    }

    public static string Id(Type type) => "T:" + Full(type);

    public static string Id(MemberInfo member)
    {
        var owner = Full(member.DeclaringType!);
        return member switch
        {
            PropertyInfo property => $"P:{owner}.{property.Name}{Parameters(property.GetIndexParameters())}",
            FieldInfo field => $"F:{owner}.{field.Name}",
            ConstructorInfo constructor => $"M:{owner}.#ctor{Parameters(constructor.GetParameters())}",
            MethodInfo method => $"M:{owner}.{method.Name}{(method.IsGenericMethodDefinition ? FormattableString.Invariant($"``{method.GetGenericArguments().Length}") : "")}{Parameters(method.GetParameters())}"
                + (method.Name is "op_Implicit" or "op_Explicit" ? "~" + Parameter(method.ReturnType) : ""),
            _ => "",
        };
    }

    private static string Of(ParameterInfo parameter)
    {
        var prefix = parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) || parameter.IsDefined(typeof(ParamCollectionAttribute), inherit: false) ? "params "
            : parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "in " : "";
        var value = !parameter.HasDefaultValue ? "" : parameter.DefaultValue switch
        {
            null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? " = default" : " = null",
            bool yes => yes ? " = true" : " = false",
            string text => $" = \"{text}\"",
            var other => FormattableString.Invariant($" = {(parameter.ParameterType.IsEnum ? $"{Of(parameter.ParameterType)}.{Enum.GetName(parameter.ParameterType, other)}" : other)}"),
        };
        return $"{prefix}{Of(parameter.ParameterType, TupleNames(parameter))} {parameter.Name}{value}";
    }

    private static string Operator(string name) => name switch
    {
        "op_Equality" => "operator ==",
        "op_Inequality" => "operator !=",
        "op_LessThan" => "operator <",
        "op_GreaterThan" => "operator >",
        "op_LessThanOrEqual" => "operator <=",
        "op_GreaterThanOrEqual" => "operator >=",
        "op_Subtraction" => "operator -",
        "op_Addition" => "operator +",
        "op_Implicit" => "implicit operator",
        "op_Explicit" => "explicit operator",
        _ => name,
    };

    private static string Full(Type type) => type.IsNested ? $"{Full(type.DeclaringType!)}.{type.Name}" : type.Namespace is null ? type.Name : $"{type.Namespace}.{type.Name}";

    private static string Parameters(ParameterInfo[] parameters) => parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Parameter(parameter.ParameterType)))})";

    private static string Parameter(Type type)
    {
        if (type.IsByRef)
            return Parameter(type.GetElementType()!) + "@";
        if (type.IsArray)
            return Parameter(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter)
            return FormattableString.Invariant($"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}");
        if (!type.IsGenericType)
            return Full(type);
        var open = new StringBuilder(Full(type.GetGenericTypeDefinition()).Split('`')[0]);
        return open.Append('{').AppendJoin(',', type.GetGenericArguments().Select(Parameter)).Append('}').ToString();
    }
}
