namespace ProtestEvents;

/// <summary>What a figure measures. Vocabulary <c>figures.measure</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct Measure(string Code) : ICode<Measure>, IShowable
{
    /// <summary>People killed.</summary>
    public static Measure Deaths { get; } = new("deaths");

    /// <summary>People wounded.</summary>
    public static Measure Wounded { get; } = new("wounded");

    /// <summary>People arrested or detained.</summary>
    public static Measure Arrested { get; } = new("arrested");

    /// <summary>People dismissed from their work.</summary>
    public static Measure Dismissed { get; } = new("dismissed");

    /// <summary>People on strike.</summary>
    public static Measure Strikers { get; } = new("strikers");

    /// <summary>People at a rally, march or other protest.</summary>
    public static Measure Demonstrators { get; } = new("demonstrators");

    /// <summary>People on hunger strike.</summary>
    public static Measure HungerStrikers { get; } = new("hunger-strikers");

    /// <summary>Soldiers or police deployed.</summary>
    public static Measure Troops { get; } = new("troops");

    /// <summary>The price of a good.</summary>
    public static Measure Price { get; } = new("price");

    /// <summary>Pay for work, as a level.</summary>
    public static Measure Wage { get; } = new("wage");

    /// <summary>A change of pay.</summary>
    public static Measure PayRise { get; } = new("pay-rise");

    /// <inheritdoc/>
    public static string Vocabulary => "figures.measure";

    /// <inheritdoc/>
    public static Measure From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
