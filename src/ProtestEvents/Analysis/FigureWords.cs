using System.Globalization;

namespace ProtestEvents;

/// <summary>Figures in words.</summary>
public static class FigureWords
{
    /// <summary>The quantity as a reader would say it, as <c>at least 10</c>, <c>700–800</c> or <c>"dozens"</c>, without its unit.</summary>
    /// <param name="figure">The figure.</param>
    public static string Quantity(this Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Qualifier switch
        {
            Qualifier.Exact => Say(figure.Best),
            Qualifier.About => $"about {Say(figure.Best)}",
            Qualifier.AtLeast => $"at least {Say(figure.Low)}",
            Qualifier.MoreThan => $"more than {Say(figure.Low)}",
            Qualifier.UpTo => $"up to {Say(figure.High)}",
            Qualifier.LessThan => $"fewer than {Say(figure.High)}",
            Qualifier.Almost => $"almost {Say(figure.High)}",
            Qualifier.Range => $"{Say(figure.Low)}–{Say(figure.High)}",
            _ => $"\"{figure.Words}\"",
        };
    }

    private static string Say(decimal? number) => number?.ToString("#,##0.####", CultureInfo.InvariantCulture) ?? "?";
}
