using PuppeteerSharp;

namespace ProtestEvents.Site.Tests;

/// <summary>An open page, with its errors.</summary>
internal sealed class SiteView : IAsyncDisposable
{
    private const string IsSettled =
        "document.readyState === 'complete' && [...document.querySelectorAll('figure[data-pea-plot]')].every(figure => figure.getAttribute('data-pea-drawn') === 'yes')"
        + " && (!document.querySelector('vaadin-grid') || document.documentElement.classList.contains('has-script'))";

    public SiteView(IPage page)
    {
        Page = page;
        page.Console += (_, told) =>
        {
            if (told.Message.Type is ConsoleType.Error or ConsoleType.Warning)
                Faults.Add(told.Message.Text);
        };
        page.PageError += (_, fault) => Faults.Add(fault.Message);
        page.Request += (_, request) =>
        {
            if (!request.Request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Request.Url.StartsWith("blob:", StringComparison.Ordinal))
                Faults.Add("asked for " + request.Request.Url);
        };
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the page, and addresses that it asked for outside its folder.</summary>
    public List<string> Faults { get; } = [];

    public async Task Settle() => await Page.WaitForFunctionAsync($"() => {IsSettled}");

    public Task<T> Ask<T>(string expression) => Page.EvaluateExpressionAsync<T>(expression);

    public Task<string> Text(string selector) => Page.EvaluateFunctionAsync<string>("selector => document.querySelector(selector).innerText", selector);

    /// <summary>Waits until an expression is true; the test's own limit ends it.</summary>
    public Task Until(string expression) => Page.WaitForFunctionAsync($"() => {expression}");

    /// <summary>Types into a field, letter by letter.</summary>
    public async Task Type(string selector, string text)
    {
        await Page.FocusAsync(selector);
        await Page.Keyboard.TypeAsync(text);
    }

    /// <summary>The text of the rows that the grid holds, in order.</summary>
    public Task<string[]> Rows(int most) => Ask<string[]>(string.Create(CultureInfo.InvariantCulture, $"document.querySelector('vaadin-grid').items.slice(0, {most}).map(row => row.id)"));

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}
