using System.Diagnostics;

namespace ProtestEvents.Notebooks;

/// <summary>
/// Writes a file under another name and then renames it, so that no reader sees half of it, even when the writer is stopped. A file that a killed writer
/// has left (<c>.name.PROCESS.new</c>) is removed when the file is written again.
/// </summary>
public static class WholeFile
{
    private const string Ending = ".new";

    /// <summary>
    /// Writes the bytes to a file, and makes its folder when it does not exist. When the file is a link, its target is written and the link stays. An
    /// existing file keeps its mode. A device or a pipe receives the bytes.
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
        if (IsDevice(full) || File.Exists(target))
        {
            using var file = new FileStream(full, FileMode.Open, FileAccess.Write);
            if (!file.CanSeek || IsDevice(full) || IsDevice(target))
            {
                file.Write(bytes);
                return;
            }
        }

        Replace(target, bytes);
    }

    /// <summary>
    /// Writes a file in a folder of results, and never a file outside it. When the file is a link, the link is replaced. A link among the folders of its
    /// path is an error.
    /// </summary>
    /// <param name="folder">The folder; made when it is not there.</param>
    /// <param name="name">The file's path in it.</param>
    /// <param name="bytes">All that it is to hold.</param>
    /// <exception cref="IOException">It would lie outside the folder, is a folder, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void WriteInside(string folder, string name, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var full = Path.GetFullPath(Path.Combine(root, name));
        if (!full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new IOException($"{name} lies outside {folder}; expected the name of a file in it.");
        for (var above = Path.GetDirectoryName(full)!; above.Length > root.Length; above = Path.GetDirectoryName(above)!)
        {
            if (new DirectoryInfo(above).LinkTarget is { } elsewhere)
                throw new IOException($"{above} is a link to {elsewhere}; expected a folder, as the files lie in {folder}.");
        }

        if (new FileInfo(full).LinkTarget is null && Directory.Exists(full))
            throw new IOException($"{full} is a folder; expected the name of a file to write.");
        Replace(full, bytes);
    }

    private static void Replace(string target, byte[] bytes)
    {
        var (folder, name) = (Path.GetDirectoryName(target)!, Path.GetFileName(target));
        Directory.CreateDirectory(folder);
        // Each process has a name of its own, so that two that write one file do not write into each other's.
        var beside = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $".{name}.{Environment.ProcessId}{Ending}"));
        try
        {
            File.WriteAllBytes(beside, bytes);
            if (!OperatingSystem.IsWindows() && File.Exists(target) && new FileInfo(target).LinkTarget is null)
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }

        foreach (var left in Directory.EnumerateFiles(folder, "*" + Ending, new EnumerationOptions { AttributesToSkip = FileAttributes.None }).Where(file => IsLeft(Path.GetFileName(file), name)))
            File.Delete(left);
    }

    private static bool IsLeft(string file, string name)
    {
        var start = $".{name}.";
        return file.Length > start.Length + Ending.Length && file.StartsWith(start, StringComparison.Ordinal)
            && int.TryParse(file.AsSpan(start.Length, file.Length - start.Length - Ending.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var process)
            && !IsRunning(process);
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);
}
