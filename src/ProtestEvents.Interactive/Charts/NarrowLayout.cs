using Plotly.NET;
using Part = DynamicObj.DynamicObj;

namespace ProtestEvents;

/// <summary>What a narrow page changes in a layout gives way to what a reader has changed there.</summary>
internal static class NarrowLayout
{
    /// <summary>The changes whose attributes are the same in both layouts.</summary>
    public static Layout Unchanged(Layout narrow, Layout before, Layout after) => (Layout)Unchanged(narrow, (Part)before, after);

    private static Part Unchanged(Part narrow, Part? before, Part? after)
    {
        var kept = ChartCopies.Copied(narrow);
        foreach (var change in narrow.GetProperties(true))
        {
            var (old, @new) = (before?.Get<object>(change.Key), after?.Get<object>(change.Key));
            if (change.Value is Part inner)
                kept.Put(change.Key, Unchanged(inner, old as Part, @new as Part));
            else if (FigureJson.Of(old) != FigureJson.Of(@new))
                kept.Put(change.Key, null);
        }

        return kept;
    }
}
