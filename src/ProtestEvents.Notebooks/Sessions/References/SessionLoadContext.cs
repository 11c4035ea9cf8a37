using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace ProtestEvents.Notebooks.Sessions.References;

/// <summary>
/// Holds what one session has loaded apart from the host and from other sessions: a notebook may use another copy of an assembly than
/// the host does, the types of the two never meet.
/// </summary>
internal sealed class SessionLoadContext(SessionReferences references) : AssemblyLoadContext("notebook")
{
    public Assembly Load(MemoryStream assembly, MemoryStream symbols) => LoadFromStream(assembly, symbols);

    protected override Assembly? Load(AssemblyName assemblyName) =>
        references.Find(assemblyName.Name ?? "") is { } found
            ? LoadFromStream(new MemoryStream(ImmutableCollectionsMarshal.AsArray(found.Image)!, writable: false))
            : null;

    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName)
    {
        var names = new[] { unmanagedDllName, unmanagedDllName + ".so", "lib" + unmanagedDllName + ".so", unmanagedDllName + ".dll",
            "lib" + unmanagedDllName + ".dylib" };
        var native = Path.Combine("runtimes", RuntimeInformation.RuntimeIdentifier, "native");
        var path = references.NativeFolders.SelectMany(folder => names.Select(name => Path.Combine(folder, name))).Concat(references.Folders
            .SelectMany(folder => names.SelectMany(name => new[] { Path.Combine(folder, name), Path.Combine(folder, native, name) })))
            .FirstOrDefault(File.Exists);
        return path is null ? IntPtr.Zero : LoadUnmanagedDllFromPath(path);
    }
}
