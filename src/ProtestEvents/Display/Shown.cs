namespace ProtestEvents;

/// <summary>A value that is one text.</summary>
internal static class Shown
{
    public static string Html(object value) => $"<span class=\"{Markup.NoMath}\">{Markup.Escape(value.ToString() ?? "")}</span>";
}
