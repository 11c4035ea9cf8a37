namespace ProtestEvents.Notebooks.Sessions.Compiling;

/// <summary>A line of a cell that speaks to the notebook's host.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Argument">What stands between its quotes; the line itself for <see cref="DirectiveKind.Magic"/>.</param>
/// <param name="Line">Its line in the cell, from 1.</param>
internal sealed record CellDirective(DirectiveKind Kind, string Argument, int Line)
{
    /// <summary>Reads a line; null when it is a directive of C# itself, such as <c>#if</c>.</summary>
    public static CellDirective? Read(string written, int line)
    {
        if (written.StartsWith("#!", StringComparison.Ordinal))
            return new(DirectiveKind.Magic, written, line);
        var name = written.Split(' ', '\t', '"')[0];
        DirectiveKind? kind = name switch
        {
            "#r" => DirectiveKind.Reference,
            "#load" => DirectiveKind.Load,
            "#i" => DirectiveKind.PackageSource,
            _ => null,
        };
        if (kind is null)
            return null;
        var quoted = written[name.Length..].Trim();
        return quoted.Length >= 2 && quoted[0] == '"' && quoted.IndexOf('"', 1) == quoted.Length - 1
            ? new(kind.Value, quoted[1..^1].Trim(), line)
            : new(DirectiveKind.Malformed, written, line);
    }
}

/// <summary>What a directive asks for.</summary>
internal enum DirectiveKind
{
    /// <summary><c>#r</c>: an assembly or package.</summary>
    Reference,

    /// <summary><c>#load</c>: a file of code.</summary>
    Load,

    /// <summary><c>#i</c>: a place to look for packages.</summary>
    PackageSource,

    /// <summary><c>#!…</c>: a command of some other host.</summary>
    Magic,

    /// <summary>A known directive without exactly one text in quotes.</summary>
    Malformed,
}
