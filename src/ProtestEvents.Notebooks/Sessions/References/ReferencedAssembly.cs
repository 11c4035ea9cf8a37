using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace ProtestEvents.Notebooks.Sessions.References;

/// <summary>
/// An assembly file, read whole: the file is not held open, so that it can be built anew while a notebook uses it.
/// </summary>
internal sealed record ReferencedAssembly(string Path, string SimpleName, Guid Mvid, ImmutableArray<byte> Image)
{
    public PortableExecutableReference Metadata { get; } = MetadataReference.CreateFromImage(Image, filePath: Path);

    /// <exception cref="InvalidDataException">The file is not a .NET assembly.</exception>
    public static ReferencedAssembly Read(string path)
    {
        var image = ImmutableArray.Create(File.ReadAllBytes(path));
        using var portable = new PEReader(image);
        if (!portable.HasMetadata)
            throw new InvalidDataException("The file holds no .NET metadata.");
        var metadata = portable.GetMetadataReader();
        if (!metadata.IsAssembly)
            throw new InvalidDataException("The file is a module, not an assembly.");
        return new(
            path,
            metadata.GetString(metadata.GetAssemblyDefinition().Name),
            metadata.GetGuid(metadata.GetModuleDefinition().Mvid),
            image);
    }
}
