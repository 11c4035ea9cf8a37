namespace ProtestEvents.Notebooks.Kernel;

/// <summary>Where Jupyter looks for kernels.</summary>
public static class JupyterFolders
{
    /// <summary>The folder of kernels of the person who runs this program, found as Jupyter finds it (<c>jupyter --paths</c>).</summary>
    public static string User()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var data = Set("JUPYTER_DATA_DIR");
        if (data is null && OperatingSystem.IsWindows())
            data = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter");
        else if (data is null && OperatingSystem.IsMacOS())
            data = Path.Combine(home, "Library", "Jupyter");
        data ??= Path.Combine(Set("XDG_DATA_HOME") ?? Path.Combine(home, ".local", "share"), "jupyter");
        return Path.Combine(data, "kernels");
    }

    /// <summary>The folder of kernels of a Python environment or of the system (<c>/usr/local</c>).</summary>
    public static string Prefix(string prefix) => Path.Combine(Path.GetFullPath(prefix), "share", "jupyter", "kernels");

    private static string? Set(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
