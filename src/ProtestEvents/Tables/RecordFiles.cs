using System.Reflection;

namespace ProtestEvents;

/// <summary>Where the files of a record come from.</summary>
internal interface IRecordFiles
{
    /// <summary>What to call the place in a message.</summary>
    string Name { get; }

    /// <summary>Whether the place is there at all.</summary>
    bool Exists { get; }

    /// <summary>The bytes of a file; null when it is missing.</summary>
    byte[]? Read(string file);
}

/// <summary>The files of a record in a folder.</summary>
internal sealed class RecordFolder(string folder) : IRecordFiles
{
    public string Name => $"'{folder}'";

    public bool Exists => Directory.Exists(folder);

    /// <summary>The bytes of a file. A pipe or a device has no length, and opening one might wait for ever, so it counts as empty.</summary>
    public byte[]? Read(string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
            return null;

        path = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        return new FileInfo(path).Length == 0 ? [] : File.ReadAllBytes(path);
    }
}

/// <summary>The record that the library carries as resources.</summary>
internal sealed class EmbeddedRecord : IRecordFiles
{
    private const string Prefix = "data/";

    public string Name => "the library";

    public bool Exists => true;

    public byte[]? Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + file);
        if (stream is null)
            return null;

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
