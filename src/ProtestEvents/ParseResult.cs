using System.Diagnostics.CodeAnalysis;

namespace ProtestEvents;

/// <summary>
/// The result of parsing a text: a value, or one sentence that says what was found and what is expected. Parsing never throws;
/// only asking a failed result for its value does.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record ParseResult<T> : Showable
    where T : notnull
{
    private readonly T? value;

    private ParseResult(T? value, string? error)
    {
        this.value = value;
        Error = error;
    }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Success => Error is null;

    /// <summary>The value.</summary>
    /// <exception cref="FormatException">The text was not parsed; the message is <see cref="Error"/>.</exception>
    public T Value => Success ? value! : throw new FormatException(Error);

    /// <summary>What is wrong, as one sentence; <c>null</c> on success.</summary>
    public string? Error { get; }

    /// <summary>Gives the value without throwing.</summary>
    /// <param name="result">The value, or the default of its type when there is none.</param>
    /// <returns><see cref="Success"/>.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T result)
    {
        result = value;
        return Success;
    }

    internal static ParseResult<T> Of(T value) => new(value, null);

    internal static ParseResult<T> Invalid(string error) => new(default, error);

    /// <summary>The value as text, or the error sentence.</summary>
    public override string ToString() => Success ? value!.ToString() ?? "" : Error;

    /// <summary>The value as HTML, or the error sentence, all text escaped.</summary>
    public override string ToHtml() => Success ? (value as IShowable)?.ToHtml() ?? Markup.Span(ToString()) : Markup.Span(Error);

    internal override string ToPlain() => Success && value is IShowable shown ? shown.ToPlain() : ToString();
}
