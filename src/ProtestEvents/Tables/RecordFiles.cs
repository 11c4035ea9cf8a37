using System.Reflection;

namespace ProtestEvents;

/// <summary>Where the files of a record come from.</summary>
internal interface IRecordFiles
{
    /// <summary>What to call the place in a message.</summary>
    string Name { get; }

    /// <summary>Whether the place is there at all.</summary>
    bool Exists { get; }

    /// <summary>Opens a file; null when it is missing.</summary>
    Stream? Open(string file);
}

/// <summary>Reads the whole of a file.</summary>
internal static class WholeFiles
{
    /// <summary>The bytes of a file; null when it is missing.</summary>
    public static byte[]? Read(this IRecordFiles files, string file)
    {
        using var stream = files.Open(file);
        return stream?.Bytes();
    }

    public static byte[] Bytes(this Stream stream)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>The files of a record in a folder.</summary>
internal sealed class RecordFolder(string folder) : IRecordFiles
{
    public string Name => $"'{folder}'";

    public bool Exists => Directory.Exists(folder);

    /// <summary>Opens a file. A pipe or a device has no length, and opening one might wait for ever, so it counts as empty.</summary>
    public Stream? Open(string file)
    {
        var there = new FileInfo(Path.Combine(folder, file));
        if (!there.Exists)
            return null;

        var target = there.Attributes.HasFlag(FileAttributes.ReparsePoint) && there.ResolveLinkTarget(returnFinalTarget: true) is FileInfo final ? final : there;
        return target.Length == 0 ? Stream.Null : new FileStream(target.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
    }
}

/// <summary>The record that the library carries as resources.</summary>
internal sealed class EmbeddedRecord : IRecordFiles
{
    private const string Prefix = "data/";

    public string Name => "the library";

    public bool Exists => true;

    public Stream? Open(string file) => Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + file);
}
