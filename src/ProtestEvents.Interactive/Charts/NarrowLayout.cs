using Part = DynamicObj.DynamicObj;

namespace ProtestEvents;

/// <summary>Keeps a reader's changes to a layout: the changes for a narrow page do not overwrite them.</summary>
internal static class NarrowLayout
{
    public static T Unchanged<T>(T narrow, Part? before, Part? after)
        where T : Part
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
