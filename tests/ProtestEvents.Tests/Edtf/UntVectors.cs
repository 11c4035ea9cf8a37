namespace ProtestEvents.Tests.Edtf;

/// <summary>
/// The strings of the test suite of edtf-validate (University of North Texas Libraries), one a row: expected, level, kind, string. The file
/// lies beside the repository, in <c>../shared/vectors</c>.
/// </summary>
internal static class UntVectors
{
    public const string Absent = "The vectors of edtf-validate are not beside the repository (../shared/vectors/edtf-unt.tsv).";

    private static readonly string? File = Find();

    public static bool ArePresent => File is not null;

    public static IReadOnlyList<(string Level, string Kind, string Text)> Of(string expected) =>
        File is null
            ? []
            : [.. System.IO.File.ReadAllText(File).Split('\n').Skip(1).Where(line => line.Length > 0)
                .Select(line => line.Split('\t'))
                .Where(cells => string.Equals(cells[0], expected, StringComparison.Ordinal))
                .Select(cells => (cells[1], cells[2], cells[3]))];

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!System.IO.File.Exists(Path.Combine(folder.FullName, "Analysis.sln")))
                continue;
            var file = Path.Combine(folder.FullName, "..", "shared", "vectors", "edtf-unt.tsv");
            return System.IO.File.Exists(file) ? file : null;
        }

        return null;
    }
}
