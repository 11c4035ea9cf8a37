namespace ProtestEvents.Cli;

/// <summary>Writes a file beside its place and then renames it, so that no reader sees half of it.</summary>
internal static class WholeFile
{
    public static void Write(string path, byte[] bytes)
    {
        if (Directory.Exists(path))
            throw new UsageException($"{path} is a folder; expected the name of a file to write.");
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var beside = Path.Combine(folder, $".{Path.GetFileName(path)}.new");
        File.WriteAllBytes(beside, bytes);
        File.Move(beside, path, overwrite: true);
    }
}
