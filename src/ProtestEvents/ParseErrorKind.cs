namespace ProtestEvents;

/// <summary>Why a text was not parsed.</summary>
public enum ParseErrorKind
{
    /// <summary>It was parsed.</summary>
    None,

    /// <summary>The text breaks the rules of its format.</summary>
    Invalid,

    /// <summary>The text follows the rules of its format but uses a part of it that this library does not handle.</summary>
    Unsupported,
}
