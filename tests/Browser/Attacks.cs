namespace ProtestEvents.Testing;

/// <summary>Texts that set <c>window.attacked</c> where they are taken for more than text.</summary>
internal static class Attacks
{
    private const string Attack = "window.attacked=1";

    /// <summary>Texts that run a script where a page takes them for more than text: markup, attributes, addresses, scripts, styles, templates.</summary>
    public static readonly IReadOnlyList<string> Texts =
    [
        $"<script>{Attack}</script>", $"<SCRIPT>{Attack}</SCRIPT>", $"<scr<script>ipt>{Attack}</scr</script>ipt>", $"</script><script>{Attack}</script>", $"<script src=data:,{Attack}></script>",
        $"<script\n>{Attack}</script\n>", $"<script type=module>{Attack}</script>", $"x --><script>{Attack}</script>", $"<!--<script>{Attack}</script>-->", $"<!--><script>{Attack}</script>",
        $"<img src=x onerror={Attack}>", $"<img src=x onerror=\"{Attack}\">", $"<img/src=x/onerror={Attack}>", $"<IMG SRC=x ONERROR={Attack}>", $"<img src=x:x onerror={Attack}//", $"\"><img src=x onerror={Attack}>",
        $"'><img src=x onerror={Attack}>", $"\" onmouseover=\"{Attack}\" x=\"", $"' onfocus='{Attack}' autofocus '", $"` onclick=`{Attack}`", $"<svg onload={Attack}>", $"<svg><script>{Attack}</script></svg>",
        $"<svg><animate onbegin={Attack} attributeName=x dur=1s>", $"<svg><a xlink:href=\"javascript:{Attack}\"><text y=9>x</text></a></svg>", $"<math><mtext><table><mglyph><style><img src=x onerror={Attack}>",
        $"<math href=\"javascript:{Attack}\">x</math>", $"<iframe src=\"javascript:{Attack}\"></iframe>", $"<iframe srcdoc=\"<script>parent.{Attack}</script>\"></iframe>", $"<object data=\"javascript:{Attack}\"></object>",
        $"<embed src=\"javascript:{Attack}\">", $"<a href=\"javascript:{Attack}\">x</a>", $"<a href=\" &#106;avascript:{Attack}\">x</a>", $"[x](javascript:{Attack})", $"[x](<javascript:{Attack}>)", $"![x](x\" onerror=\"{Attack})",
        $"<javascript:{Attack}>", $"[x](data:text/html,<script>{Attack}</script>)", $"[x](vbscript:{Attack})", $"<body onload={Attack}>", $"<body onpageshow={Attack}>", $"<input autofocus onfocus={Attack}>",
        $"<select autofocus onfocus={Attack}>", $"<textarea autofocus onfocus={Attack}>", $"<details open ontoggle={Attack}>x</details>", $"<video><source onerror={Attack}></video>", $"<audio src=x onerror={Attack}>",
        $"<marquee onstart={Attack}>x</marquee>", $"<meta http-equiv=refresh content=\"0;url=javascript:{Attack}\">", $"<link rel=stylesheet href=\"javascript:{Attack}\">", $"<base href=\"javascript:{Attack}//\">",
        $"<style>@import 'javascript:{Attack}';</style>", $"<div style=\"background:url(javascript:{Attack})\">x</div>", $"<form action=\"javascript:{Attack}\"><button>x</button></form>", $"<button formaction=\"javascript:{Attack}\">x</button>",
        $"<isindex action=\"javascript:{Attack}\">", $"<noscript><p title=\"</noscript><img src=x onerror={Attack}>\">", $"<template><script>{Attack}</script></template>", $"<xmp><p title=\"</xmp><img src=x onerror={Attack}>\">",
        $"${{{Attack}}}", $"{{{{constructor.constructor('{Attack}')()}}}}", $"<%= {Attack} %>", $"\\u003cscript\\u003e{Attack}\\u003c/script\\u003e", $"&lt;script&gt;{Attack}&lt;/script&gt;", $"%3Cscript%3E{Attack}%3C/script%3E",
        $"\";{Attack};\"", $"';{Attack};'", $"</title><script>{Attack}</script>", $"</style><script>{Attack}</script>", $"</textarea><script>{Attack}</script>", $"]]><script>{Attack}</script>",
    ];
}
