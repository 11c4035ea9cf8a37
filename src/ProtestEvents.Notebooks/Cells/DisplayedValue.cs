using ProtestEvents.Notebooks.Formatting;
using ProtestEvents.Notebooks.Sessions;

namespace ProtestEvents.Notebooks.Cells;

/// <summary>A value that a cell has shown and can show anew in the same place.</summary>
public sealed class DisplayedValue
{
    private readonly string _id;
    private readonly string[] _mimeTypes;

    internal DisplayedValue(string id, string[] mimeTypes)
    {
        _id = id;
        _mimeTypes = mimeTypes;
    }

    /// <summary>Shows another value in the place of this one.</summary>
    public void Update(object? value) =>
        CellContext.Current?.Emit(new UpdateDisplayData(_id, ValueFormatter.Format(value, _mimeTypes)));
}
