using System.Reflection;

namespace ProtestEvents;

internal interface IRecordFiles
{
    string Name { get; }

    bool Exists { get; }

    /// <summary>Opens a file; null when it is missing.</summary>
    Stream? Open(string file);
}

internal static class WholeFiles
{
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

internal sealed class EmbeddedRecord : IRecordFiles
{
    public string Name => "the library";

    public bool Exists => true;

    public Stream? Open(string file) => Assembly.GetExecutingAssembly().GetManifestResourceStream("data/" + file);
}
