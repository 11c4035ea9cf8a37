namespace ProtestEvents.Edtf;

/// <summary>Parses EDTF.</summary>
internal static class EdtfParser
{
    public static ParseResult<EdtfDate> Parse(string? text) => ParseResult<EdtfDate>.Unsupported($"Nothing is parsed yet: {text}.");
}
