namespace ProtestEvents.Notebooks;

/// <summary>Writes a file beside its place and then renames it, so that no reader sees half of it.</summary>
public static class WholeFile
{
    /// <summary>
    /// Writes the bytes; its folder is made when it is not there. A link stays a link and its target is written, a file that was there keeps
    /// its mode, and into a device or a pipe the bytes are written.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">All that it is to hold.</param>
    /// <exception cref="IOException">It is a folder, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            throw new IOException($"{path} is a folder; expected the name of a file to write.");
        var target = new FileInfo(full) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : full;
        if (File.Exists(full))
        {
            using var file = new FileStream(full, FileMode.Open, FileAccess.Write);
            if (!file.CanSeek || IsDevice(full) || IsDevice(target))
            {
                file.Write(bytes);
                return;
            }
        }

        var folder = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(folder);
        var beside = Path.Combine(folder, $".{Path.GetFileName(target)}.new");
        File.WriteAllBytes(beside, bytes);
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
        File.Move(beside, target, overwrite: true);
    }

    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);
}
