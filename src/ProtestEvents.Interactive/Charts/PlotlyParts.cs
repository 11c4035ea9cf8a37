using System.Collections;
using Part = DynamicObj.DynamicObj;

namespace ProtestEvents;

/// <summary>The parts of a Plotly.NET chart (traces, axes, markers and so on), filled by the names that plotly.js has for their attributes.</summary>
public static class PlotlyParts
{
    /// <summary>Sets an attribute and returns the part, so that calls can be chained.</summary>
    /// <param name="part">The part; it is changed.</param>
    /// <param name="name">The attribute, as plotly.js calls it.</param>
    /// <param name="value">A text, a number, yes or no, another part, or a sequence of these, which is copied. Null takes the attribute away.</param>
    /// <returns>The same part.</returns>
    /// <example><code>new Trace2D("scatter").Put("x", days).Put("marker", new Marker().Put("size", 12))</code></example>
    public static T Put<T>(this T part, string name, object? value)
        where T : Part
    {
        ArgumentNullException.ThrowIfNull(part);
        if (value is null)
            part.RemoveProperty(name);
        else
            part.SetProperty(name, value is IEnumerable values and not string ? List(values, inner => inner) : value);
        return part;
    }

    /// <summary>The value of an attribute; null when it is not set or is no such thing.</summary>
    internal static T? Get<T>(this Part part, string name) => part.TryGetPropertyValue(name)?.Value is T value ? value : default;

    internal static int? Pixels(this Part part, string name) => part.Get<object>(name) is IConvertible and not string and { } number ? Convert.ToInt32(number, CultureInfo.InvariantCulture) : null;

    /// <summary>Copies the attributes of another part that this part does not have.</summary>
    internal static T Complete<T>(this T part, Part others)
        where T : Part
    {
        foreach (var other in others.GetProperties(true))
        {
            var own = part.Get<object>(other.Key);
            if (own is Part inner && other.Value is Part more)
                inner.Complete(more);
            else if (own is null)
                part.Put(other.Key, other.Value);
        }

        return part;
    }

    // Plotly.NET finds parts by their types, in a list too (its annotations), so a list of parts is a list of their type.
    internal static Array List(IEnumerable values, Func<Part, Part> each)
    {
        var list = values.Cast<object?>().Select(value => value switch
        {
            Part part => each(part),
            IEnumerable inner and not string => List(inner, each),
            _ => value,
        }).ToArray();
        if (list is not [Part first, ..])
            return list;
        var parts = Array.CreateInstance(first.GetType(), list.Length);
        Array.Copy(list, parts, list.Length);
        return parts;
    }
}
