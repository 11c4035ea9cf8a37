using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace ProtestEvents.Cli;

/// <summary>
/// The folder of a record as one zip file: its tables and texts, and its <c>datapackage.json</c> with the size and the checksum of each table
/// (<c>bytes</c> and <c>hash</c> of the Frictionless standard). The same folder always gives the same bytes.
/// </summary>
internal static class DataRelease
{
    private const string PackageFile = "datapackage.json";
    private static readonly string[] Texts = ["LICENSE", "CHANGELOG.md", "about.md", "codebook.md", "outlines.geojson"];

    // The first day that a zip file can name: a release says its date in datapackage.json.
    private static readonly DateTimeOffset Day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static string FileName(string folder)
    {
        var package = Package(folder);
        return $"{Safe((string?)package["name"] ?? "record")}-{Safe((string?)package["version"] ?? "0")}.zip";
    }

    /// <param name="folder">The folder of a record that is valid.</param>
    public static byte[] Write(string folder)
    {
        var package = Package(folder);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var resource in package["resources"]!.AsArray().OfType<JsonObject>())
        {
            var path = (string?)resource["path"] ?? $"{resource["name"]}.csv";
            var bytes = File.ReadAllBytes(Path.Combine(folder, Path.GetFileName(path)));
            resource["bytes"] = bytes.Length;
            resource["hash"] = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));
            files[Path.GetFileName(path)] = bytes;
        }

        foreach (var text in Texts.Where(text => File.Exists(Path.Combine(folder, text))))
            files[text] = File.ReadAllBytes(Path.Combine(folder, text));
        files[PackageFile] = Encoding.UTF8.GetBytes(package.ToJsonString(Results.Json) + "\n");
        return Zip(files);
    }

    private static JsonObject Package(string folder)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, PackageFile)).AsSpan();
        return JsonNode.Parse(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes)!.AsObject();
    }

    private static byte[] Zip(SortedDictionary<string, byte[]> files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = Day;
                using var content = entry.Open();
                content.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private static string Safe(string text) => string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' ? letter : '-'));
}
