namespace ProtestEvents;

/// <summary>Finds room for labels beside the marks of a panel, in pixels. A mark without room gets no label: a reader points at it.</summary>
internal sealed class LabelSpots(double width, double height)
{
    private const double LetterWidth = 6.4;
    private const double LineHeight = 14;
    private const double Gap = 7;

    private readonly List<(double Left, double Top, double Right, double Bottom)> taken = [];

    public void Keep(double x, double y, double half = 6) => taken.Add((x - half, y - half, x + half, y + half));

    /// <summary>Keeps labels off a step of a line, which first goes to the side and then up or down.</summary>
    public void KeepStep((double X, double Y) from, (double X, double Y) to)
    {
        taken.Add((from.X, from.Y - 1, to.X, from.Y + 1));
        taken.Add((to.X - 1, Math.Min(from.Y, to.Y), to.X + 1, Math.Max(from.Y, to.Y)));
    }

    /// <summary>The first of the labels that has room above, below, right or left of the mark; null when none has.</summary>
    public (IReadOnlyList<string> Lines, Annotation Place)? Find(double x, double y, params IEnumerable<IReadOnlyList<string>> labels)
    {
        foreach (var lines in labels)
        {
            var (wide, high) = (lines.Max(line => line.Length) * LetterWidth, lines.Count * LineHeight);
            foreach (var (xanchor, yanchor, left, top) in (ReadOnlySpan<(string, string, double, double)>)
            [
                ("center", "bottom", x - (wide / 2), y - Gap - high), ("center", "top", x - (wide / 2), y + Gap),
                ("left", "middle", x + Gap, y - (high / 2)), ("right", "middle", x - Gap - wide, y - (high / 2)),
            ])
            {
                var box = (Left: left, Top: top, Right: left + wide, Bottom: top + high);
                if (left < 0 || top < 0 || box.Right > width || box.Bottom > height || taken.Exists(other => Meet(other, box)))
                    continue;
                taken.Add(box);
                return (lines, new Annotation()
                    .Put("xanchor", xanchor).Put("xshift", xanchor == "left" ? Gap : xanchor == "right" ? -Gap : 0)
                    .Put("yanchor", yanchor).Put("yshift", yanchor == "bottom" ? Gap : yanchor == "top" ? -Gap : 0));
            }
        }

        return null;
    }

    private static bool Meet((double Left, double Top, double Right, double Bottom) one, (double Left, double Top, double Right, double Bottom) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
