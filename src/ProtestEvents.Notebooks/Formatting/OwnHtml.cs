using System.Reflection;

namespace ProtestEvents.Notebooks.Formatting;

/// <summary>The convention of the Verso notebook host: an object with a public parameterless <c>string ToHtml()</c> shows itself.</summary>
internal static class OwnHtml
{
    public static string? Of(object value)
    {
        var method = value.GetType().GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, []);
        return method?.ReturnType == typeof(string) && !method.IsGenericMethodDefinition
            ? (string?)method.Invoke(value, BindingFlags.DoNotWrapExceptions, null, [], null)
            : null;
    }
}
