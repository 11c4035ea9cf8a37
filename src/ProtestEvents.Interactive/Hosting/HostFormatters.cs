using Deedle;
using Microsoft.DotNet.Interactive.Formatting;

namespace ProtestEvents;

/// <summary>
/// How .NET Interactive shows charts of Plotly.NET and frames of Deedle: both are other people's types, so no attribute can say it.
/// This is the one file of the library that knows types of the host.
/// </summary>
internal static class HostFormatters
{
    private const string Html = "text/html";
    private const string Plain = "text/plain";

    public static void Register()
    {
        Register<GenericChart>(chart => chart.ToPlot().ToHtml(), chart => chart.ToPlot().ToString());
        Register<IFrame>(frame => FrameTables.Shown(frame).ToHtml(), frame => FrameTables.Shown(frame).ToString());
    }

    private static void Register<T>(Func<T, string> html, Func<T, string> plain)
    {
        Formatter.Register(html, Html);
        Formatter.Register(plain, Plain);
        Formatter.SetPreferredMimeTypesFor(typeof(T), Html, Plain);
    }
}
