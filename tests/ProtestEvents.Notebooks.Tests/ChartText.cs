namespace ProtestEvents.Notebooks.Tests;

/// <summary>The HTML of a chart, as the library writes it.</summary>
internal static class ChartText
{
    public static string Html(string key, string figure, string picture = "") =>
        $$"""
        <figure class="pea-plot x" id="pea-{{key}}" data-pea-plot="{{key}}">
        <p class="pea-title"><strong>Title</strong></p>
        <div class="pea-drawing" role="group" aria-label="What &lt;one&gt; sees" style="width:100%">{{picture}}</div>
        <script>(function(){ 'data-pea-plot'; })("{{key}}",{{figure}},{},{});</script>
        </figure>
        """;
}
