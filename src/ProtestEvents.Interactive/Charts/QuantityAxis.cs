namespace ProtestEvents;

/// <summary>An axis for quantities: linear from zero, or logarithmic where the greatest is more than fifty times the least.</summary>
internal sealed class QuantityAxis
{
    public const string ArrowNote = "An arrow: the speaker gives only one bound. Its length has no meaning.";

    private const double LogarithmicFrom = 50;
    private const double Room = 0.1;

    private readonly double first;
    private readonly double last;

    public QuantityAxis(IEnumerable<decimal> quantities)
    {
        var numbers = quantities.Select(number => (double)number).DefaultIfEmpty(1).ToList();
        var (least, greatest) = (numbers.Min(), numbers.Max());
        IsLogarithmic = least > 0 && greatest / least > LogarithmicFrom;
        (first, last) = IsLogarithmic
            ? (Math.Max(Math.Floor(Math.Log10(least) - Room), Math.Log10(least) - 0.4), Math.Log10(greatest) + 0.4)
            : (Math.Min(0, least), Math.Max(1, greatest) * (1 + (2 * Room)));
    }

    public bool IsLogarithmic { get; }

    /// <summary>A number as notes and shapes on the axis have it.</summary>
    public double Place(double number) => IsLogarithmic ? Math.Log10(number) : number;

    /// <summary>How far along the axis a number stands, from 0 to 1.</summary>
    public double Share(double number) => (Place(number) - first) / (last - first);

    public double ArrowEnd(double from, bool up)
    {
        var length = (last - first) * Room * (up ? 1 : -1);
        return IsLogarithmic ? Math.Pow(10, Math.Log10(from) + length) : up ? from + length : Math.Max(0, from + length);
    }

    public LinearAxis Axis(string title, bool narrow = false) => Axis(PlotStyle.Axis(IsLogarithmic ? title + ", logarithmic scale" : title), narrow);

    /// <summary>The axis of one of several panels above each other. Its ends are shares of the whole height.</summary>
    public LinearAxis Vertical(double bottom, double top) => Axis(PlotStyle.Axis(), narrow: true)
        .Put("title", IsLogarithmic ? PlotStyle.Title("log scale").Put("font", new Font().Put("size", 11)).Put("standoff", 4) : null)
        .Put("domain", (double[])[Math.Max(0, bottom), top]);

    private LinearAxis Axis(LinearAxis axis, bool narrow)
    {
        axis.Put("range", (double[])[first, last]).Put("tickformat", ",~f").Put("tickangle", 0);
        return IsLogarithmic ? axis.Put("type", "log").Put("dtick", narrow && last - first > 4 ? 2 : 1) : axis.Put("nticks", narrow ? 4 : 8);
    }
}
