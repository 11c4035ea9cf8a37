namespace ProtestEvents;

/// <summary>The result of an analysis. A notebook shows its main table.</summary>
/// <typeparam name="T">The type of a row of that table.</typeparam>
public abstract record Result<T> : Showable
{
    /// <summary>The main table.</summary>
    public abstract Table<T> Table();

    /// <summary>The rows of the main table as CSV; see <see cref="ProtestEvents.Table.ToCsv"/>.</summary>
    /// <param name="formulas">Whether to leave texts unchanged that a spreadsheet would run as formulas.</param>
    public string ToCsv(bool formulas = false) => Table().ToCsv(formulas);

    /// <summary>The main table as HTML, all text escaped.</summary>
    public sealed override string ToHtml() => Table().ToHtml();

    /// <summary>The main table as text.</summary>
    public sealed override string ToString() => Table().ToString();
}
