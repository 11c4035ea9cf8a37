namespace ProtestEvents;

/// <summary>Makes a notebook ready for charts and frames.</summary>
public static class NotebookSetup
{
    /// <summary>
    /// The full paths of the F# assemblies that cells reference to build charts and frames: Plotly.NET, Deedle and what these two need.
    /// </summary>
    public static IReadOnlyList<string> References => FSharpAssemblies.Paths;

    /// <summary>
    /// Tells the notebook's host how to show charts and frames. Call it before the first cell that builds a chart or a frame. A second call changes
    /// nothing. In a program without such a host the call does nothing.
    /// </summary>
    public static void Start()
    {
        // The types of the host are named in HostFormatters only, which is loaded only where the host has brought them.
        if (AppDomain.CurrentDomain.GetAssemblies().Any(assembly => assembly.GetName().Name == "Microsoft.DotNet.Interactive.Formatting"))
            HostFormatters.Register();
    }
}
