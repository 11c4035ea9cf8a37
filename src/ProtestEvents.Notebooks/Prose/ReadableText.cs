using System.Text;

namespace ProtestEvents.Notebooks.Prose;

/// <summary>Text as a reader sees it, each character with its place in the source that it comes from, and the comments that no reader sees.</summary>
internal sealed class ReadableText
{
    /// <summary>Stands where numbers must not be joined: between table cells, for code, for addresses.</summary>
    public const char Break = '\ufffc';

    private readonly StringBuilder _text = new();
    private readonly List<int> _places = [];

    /// <summary>Comments, each with the length of the text before it and its place in the source.</summary>
    public List<(int Before, string Text, int Place)> Comments { get; } = [];

    public int Length => _text.Length;

    public void Add(char letter, int place)
    {
        _text.Append(letter);
        _places.Add(place);
    }

    public void Add(string text, int place, bool each)
    {
        for (var at = 0; at < text.Length; at++)
            Add(text[at], each ? place + at : place);
    }

    public void AddComment(string text, int place) => Comments.Add((Length, text, place));

    /// <summary>Where a character comes from.</summary>
    public int Place(int at) => _places[at];

    public override string ToString() => _text.ToString();
}
