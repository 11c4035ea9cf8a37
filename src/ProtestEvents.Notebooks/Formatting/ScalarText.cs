using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using ProtestEvents.Notebooks.Sessions;

namespace ProtestEvents.Notebooks.Formatting;

/// <summary>Values that are read as one text: numbers, dates, names. Invariant, dates and times in ISO 8601.</summary>
internal static class ScalarText
{
    public const string Null = "<null>";

    /// <summary>The text of a single value; null for a value that has parts to show.</summary>
    public static string? Of(object? value) => value switch
    {
        null => Null,
        string text => text,
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        Exception thrown => Describe(thrown),
        Type type => TypeNames.Of(type),
        Task task => $"{TypeNames.Of(task.GetType())} ({task.Status})",
        Delegate => TypeNames.Of(value.GetType()),
        MemberInfo or Uri or Version or DBNull or StringBuilder or JsonNode or JsonElement or XObject => value.ToString(),
        JsonDocument json => json.RootElement.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IConvertible single => single.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    public static bool IsNumber(object? value) =>
        value is byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal or System.Numerics.BigInteger;

    /// <summary>What the type's author wrote as <c>ToString()</c>; null where only the runtime or the compiler did.</summary>
    /// <remarks>A record's own <c>ToString</c> is never called: on records that refer to each other it would not end.</remarks>
    public static string? Own(object value)
    {
        var method = value.GetType().GetMethod(nameof(ToString), []);
        if (method is null || method.DeclaringType == typeof(object) || method.DeclaringType == typeof(ValueType)
            || method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            || value.GetType().Name.Contains("Anonymous", StringComparison.Ordinal) || value is ITuple)
            return null;
        try
        {
            return value.ToString();
        }
#pragma warning disable CA1031 // Showing a value never fails because of its ToString.
        catch (Exception thrown) when (thrown is not (CellStoppedException or ThreadInterruptedException))
#pragma warning restore CA1031
        {
            return Describe(thrown);
        }
    }

    public static string Describe(Exception thrown)
    {
        var text = new StringBuilder($"{thrown.GetType().FullName}: {thrown.Message}");
        for (var inner = thrown.InnerException; inner is not null; inner = inner.InnerException)
            text.Append("\n ---> ").Append(inner.GetType().FullName).Append(": ").Append(inner.Message);
        return text.ToString();
    }
}
