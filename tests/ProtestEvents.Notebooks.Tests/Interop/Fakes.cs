namespace ProtestEvents.Notebooks.Tests.Interop;

/// <summary>The few members of Plotly.NET, DynamicObj, FSharp.Core and Deedle that the bridges use, with their names, as code to compile.</summary>
internal static class Fakes
{
    /// <param name="setter">How this DynamicObj sets a property: <c>SetValue&lt;T&gt;</c> up to version 2, <c>SetProperty</c> from 4 on.</param>
    public static string Plotly(string setter) =>
        $$"""
        using System.Collections.Generic;
        namespace DynamicObj
        {
            public class DynamicObj
            {
                public SortedDictionary<string, object> Set { get; } = new();
                public void {{setter}}(string name, {{(setter.EndsWith("<T>", StringComparison.Ordinal) ? "T" : "object")}} value) => Set[name] = value;
            }
        }
        namespace Microsoft.FSharp.Collections { public static class ListModule { public static List<T> OfSeq<T>(IEnumerable<T> items) => new(items); } }
        namespace Plotly.NET
        {
            using DynamicObj = global::DynamicObj.DynamicObj;
            public class Trace : DynamicObj { public string Kind; public Trace(string kind) => Kind = kind; }
            public class Layout : DynamicObj { }
            public class Config : DynamicObj { }
            public class Line : DynamicObj { }
            public class ColorBar : DynamicObj { }
            public class Title : DynamicObj { }
            public class Font : DynamicObj { }
            public class ChartDTO
            {
                public List<Trace> Data; public Layout Layout; public Config Config;
                public static ChartDTO create(List<Trace> data, Layout layout, Config config) => new() { Data = data, Layout = layout, Config = config };
            }
            public class GenericChart
            {
                public ChartDTO Parts;
                public static GenericChart fromChartDTO(ChartDTO parts) => new() { Parts = parts };
                public static string toFigureJson(GenericChart chart) => "{\"data\":[{\"type\":\"bar\",\"y\":[1]}],\"layout\":{\"width\":600,\"height\":300},\"frames\":[]}";
            }
            {{string.Concat(new[] { "2D", "3D", "Polar", "Geo", "Ternary", "Domain" }.Select(family => $"public class Trace{family} : Trace {{ public Trace{family}(string kind) : base(kind) {{ }} }}"))}}
        }
        namespace Plotly.NET.TraceObjects { public class Marker : global::DynamicObj.DynamicObj { } public class Error : global::DynamicObj.DynamicObj { } }
        namespace Plotly.NET.LayoutObjects
        {
            {{string.Concat(new[] { "Domain", "LinearAxis", "ColorAxis", "Geo", "Polar", "Scene", "Legend", "Margin", "Annotation", "Shape", "LayoutImage" }.Select(part => $"public class {part} : global::DynamicObj.DynamicObj {{ }}"))}}
        }
        """;

    public const string Deedle =
        """
        using System.Collections.Generic;
        using System.Linq;
        namespace Deedle
        {
            public class Series<K, V> { public List<KeyValuePair<K, V>> Pairs; public Series(IEnumerable<KeyValuePair<K, V>> pairs) => Pairs = pairs.ToList(); }
            public struct OptionalValue<T> { public bool HasValue; public T Value; }
            public class ObjectSeries<K>
            {
                public Dictionary<K, object> Values; public System.Type Type;
                public OptionalValue<object> TryGet(K key) => Values.TryGetValue(key, out var value) ? new() { HasValue = true, Value = value } : default;
            }
            public class Frame<R, C>
            {
                public Dictionary<C, ObjectSeries<R>> Columns { get; } = new();
                public IEnumerable<R> RowKeys;
                public IEnumerable<C> ColumnKeys => Columns.Keys;
                public void AddColumn<V>(C name, Series<R, V> series) =>
                    Columns[name] = new() { Type = typeof(V), Values = series.Pairs.ToDictionary(pair => pair.Key, pair => (object)pair.Value) };
            }
            public static class Frame { public static Frame<K, string> FromRowKeys<K>(IEnumerable<K> keys) => new() { RowKeys = keys.ToList() }; }
        }
        """;
}
