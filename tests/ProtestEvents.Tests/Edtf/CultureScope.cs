namespace ProtestEvents.Tests.Edtf;

/// <summary>Runs a test under a culture and puts the former one back.</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentCulture;
    private readonly CultureInfo beforeForTexts = CultureInfo.CurrentUICulture;

    public CultureScope(string name) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);

    /// <summary>
    /// Cultures that trip code up: decimal commas, the Turkish i, and in sv-SE, fa-IR and th-TH another minus, other digits or another calendar.
    /// </summary>
    public static TheoryData<string> Names { get; } = ["", "kk-KZ", "ru-RU", "tr-TR", "sv-SE", "fa-IR", "th-TH", "ar-SA"];

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeForTexts);
}
