using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ProtestEvents.Notebooks.Kernel;

/// <summary>The files by which Jupyter knows the kernel: <c>kernel.json</c> and the program it names, in a folder of the kernel's name.</summary>
/// <param name="Name">The kernel's name; letters, digits, dots, hyphens and underscores.</param>
/// <param name="DisplayName">How front ends show it.</param>
/// <param name="Command">The program and first arguments that start <c>pea</c>.</param>
public sealed partial record KernelSpec(string Name, string DisplayName, IReadOnlyList<string> Command)
{
    /// <summary>The name given when nothing else is asked for.</summary>
    public const string DefaultName = "pea-csharp";

    private const string Program = "pea_kernel.py";
    private const string Replaced = "replaced";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n" };

    /// <summary>True when Jupyter takes a text for a kernel's name.</summary>
    public static bool IsName(string name) => Names().IsMatch(name);

    /// <summary>Whether another program's kernel has this name.</summary>
    /// <param name="kernels">Jupyter's folder <c>kernels</c>.</param>
    public bool IsTaken(string kernels) => IsForeign(FolderOf(kernels, Name));

    /// <summary>Writes the files, over those of an earlier kernel of this program. Another program's kernel of that name is kept beside them, and <see cref="Uninstall"/> puts it back.</summary>
    /// <param name="kernels">Jupyter's folder <c>kernels</c>.</param>
    /// <returns>The kernel's folder.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public string Install(string kernels)
    {
        var folder = FolderOf(kernels, Name);
        if (IsForeign(folder))
        {
            var aside = folder + ".aside";
            Directory.Move(folder, aside);
            Directory.CreateDirectory(folder);
            Directory.Move(aside, Path.Combine(folder, Replaced));
        }

        Directory.CreateDirectory(folder);
        var program = Path.Combine(folder, Program);
        using (var source = typeof(KernelSpec).Assembly.GetManifestResourceStream(Program)!)
        using (var target = File.Create(program))
            source.CopyTo(target);
        File.WriteAllText(Path.Combine(folder, "kernel.json"), Json(program) + "\n");
        return folder;
    }

    /// <summary>Takes a kernel's folder away, if it is one of this program, and puts back the kernel whose name it took.</summary>
    /// <returns>The folder that was taken away, or null when there was none of this program.</returns>
    public static string? Uninstall(string kernels, string name)
    {
        var folder = FolderOf(kernels, name);
        if (!File.Exists(Path.Combine(folder, Program)))
            return null;
        var replaced = Path.Combine(folder, Replaced);
        var aside = folder + ".aside";
        if (Directory.Exists(replaced))
            Directory.Move(replaced, aside);
        Directory.Delete(folder, recursive: true);
        if (Directory.Exists(aside))
            Directory.Move(aside, folder);
        return folder;
    }

    private static string FolderOf(string kernels, string name) => Path.Combine(kernels, name.ToLowerInvariant());

    private static bool IsForeign(string folder) =>
        Directory.Exists(folder) && !File.Exists(Path.Combine(folder, Program)) && Directory.EnumerateFileSystemEntries(folder).Any();

    // Jupyter puts its own interpreter in the place of "python3", which is sure to have what Jupyter needs.
    private string Json(string program)
    {
        var json = new JsonObject
        {
            ["argv"] = new JsonArray(
            [
                OperatingSystem.IsWindows() ? "python" : "python3", program, "-f", "{connection_file}", "--", .. Command.Select(word => (JsonNode)word),
            ]),
            ["display_name"] = DisplayName,
            ["language"] = "C#",
            ["interrupt_mode"] = "signal",
            ["metadata"] = new JsonObject { ["debugger"] = false },
        };
        return json.ToJsonString(Indented);
    }

    [GeneratedRegex("^(?!\\.+$)[A-Za-z0-9._-]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Names();
}
