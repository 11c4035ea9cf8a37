namespace ProtestEvents;

/// <summary>A text in UTF-8 that is overwritten by the next one: a million ids then need no million arrays.</summary>
internal sealed class TextBuffer
{
    private byte[] bytes = new byte[16];
    private int length;

    public ReadOnlySpan<byte> Text => bytes.AsSpan(0, length);

    public void Set(ReadOnlySpan<byte> text)
    {
        if (text.Length > bytes.Length)
            bytes = new byte[text.Length];
        text.CopyTo(bytes);
        length = text.Length;
    }
}
