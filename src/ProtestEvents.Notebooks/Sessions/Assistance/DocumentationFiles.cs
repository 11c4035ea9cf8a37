using System.Xml;
using Microsoft.CodeAnalysis;

namespace ProtestEvents.Notebooks.Sessions.Assistance;

/// <summary>
/// Finds a declaration's XML docs: in the cell that declares it, in the file beside its assembly, or, for .NET itself, in the SDK's
/// reference pack, where the docs of one assembly lie in files named after others.
/// </summary>
internal static class DocumentationFiles
{
    private static readonly Lazy<string[]> Pack = new(FindPack);

    /// <summary>The <c>member</c> element, or null.</summary>
    public static string? Find(ISymbol symbol, Compilation compilation)
    {
        var declared = (symbol as IMethodSymbol)?.ReducedFrom ?? symbol.OriginalDefinition;
        if (!declared.DeclaringSyntaxReferences.IsEmpty)
            return declared.GetDocumentationCommentXml() is { Length: > 0 } own ? own : null;
        if (declared.GetDocumentationCommentId() is not { } id || declared.ContainingAssembly is not { } assembly)
            return null;
        var path = (compilation.GetMetadataReference(assembly) as PortableExecutableReference)?.FilePath;
        var beside = path is null ? null : Path.ChangeExtension(path, ".xml");
        IEnumerable<string> files = beside is not null && File.Exists(beside) ? [beside] : Pack.Value;
        return files.Select(file => Member(file, id)).FirstOrDefault(member => member is not null);
    }

    private static string? Member(string file, string id)
    {
        try
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings { IgnoreComments = true });
            while (reader.ReadToFollowing("member"))
            {
                if (reader.GetAttribute("name") == id)
                    return reader.ReadOuterXml();
            }
        }
        catch (Exception error) when (error is XmlException or IOException or UnauthorizedAccessException)
        {
            // Docs that cannot be read are docs that are not there.
        }

        return null;
    }

    // The most used first: each look into a file costs some milliseconds.
    private static string[] FindPack()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        if (!Directory.Exists(packs))
            return [];
        var framework = FormattableString.Invariant($"net{Environment.Version.Major}.{Environment.Version.Minor}");
        var folder = Directory.GetDirectories(packs).Select(version => Path.Combine(version, "ref", framework)).Where(Directory.Exists).Order(StringComparer.Ordinal).LastOrDefault();
        string[] first = ["System.Runtime.xml", "System.Collections.xml", "System.Linq.xml", "System.Console.xml"];
        return folder is null
            ? []
            : [
                .. Directory.GetFiles(folder, "*.xml")
                    .OrderBy(file => Array.IndexOf(first, Path.GetFileName(file)) is var at and >= 0 ? at : first.Length)
                    .ThenBy(file => file, StringComparer.Ordinal),
            ];
    }
}
