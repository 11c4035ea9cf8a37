using ProtestEvents.Tests.Records;

namespace ProtestEvents.Coding.Tests;

/// <summary>Codings of Arcadia: the record itself, and copies of it that another coder might have made.</summary>
internal static class Codings
{
    public static TextCoding Record { get; } = TextCoding.Of("record", Arcadia.Data);

    /// <summary>The record as another coder might have it.</summary>
    public static TextCoding Other(params Action<ArcadiaCopy>[] changes)
    {
        using var copy = new ArcadiaCopy();
        foreach (var change in changes)
            change(copy);
        return TextCoding.Of("other", Dataset.Load(copy.Folder));
    }

    /// <summary>The codings that the record of the repository was compared with, read once.</summary>
    public static IReadOnlyList<TextCoding> Stored => Read.Value;

    private static readonly Lazy<IReadOnlyList<TextCoding>> Read = new(() => TextCoding.LoadAll(Repository.PathOf("data", "coding"), Repository.PathOf("data")));
}
