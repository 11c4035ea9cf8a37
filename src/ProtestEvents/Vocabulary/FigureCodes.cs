namespace ProtestEvents;

/// <summary>What a figure measures. Vocabulary <c>figures.measure</c>.</summary>
public sealed record Measure(string Code) : VocabularyCode("figures.measure", Code), ICode<Measure>
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
    public static implicit operator Measure(string code) => new(code);
}

/// <summary>Who or what a figure counts. Vocabulary <c>figures.counted</c>.</summary>
public sealed record Counted(string Code) : VocabularyCode("figures.counted", Code), ICode<Counted>
{
    /// <inheritdoc/>
    public static implicit operator Counted(string code) => new(code);
}

/// <summary>The speaker's hedge about a figure, apart from its bounds. Vocabulary <c>figures.certainty</c>.</summary>
public sealed record Certainty(string Code) : VocabularyCode("figures.certainty", Code), ICode<Certainty>
{
    /// <summary>Said without a hedge.</summary>
    public static Certainty Plain { get; } = new("plain");

    /// <inheritdoc/>
    public static implicit operator Certainty(string code) => new(code);
}

/// <summary>The unit of a figure. Vocabulary <c>figures.unit</c>.</summary>
public sealed record Unit(string Code) : VocabularyCode("figures.unit", Code), ICode<Unit>
{
    /// <summary>People.</summary>
    public static Unit People { get; } = new("people");

    /// <summary>Hundredths.</summary>
    public static Unit Percent { get; } = new("percent");

    /// <inheritdoc/>
    public static implicit operator Unit(string code) => new(code);
}
