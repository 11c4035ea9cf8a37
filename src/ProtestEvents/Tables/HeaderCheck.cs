namespace ProtestEvents;

/// <summary>Finds mistakes that make every column unknown: another separator, or names in another letter case.</summary>
internal static class HeaderCheck
{
    private static readonly (char Character, string Name)[] Separators = [(';', "semicolons"), ('\t', "tabs"), ('|', "vertical bars")];

    /// <summary>What is wrong with a header that is no row of names joined by commas; null when it may be one.</summary>
    public static Problem? OtherSeparator(string[] header)
    {
        if (header[0].StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            return Problems.SeparatorLine(string.Join(',', header));

        var (character, name) = Array.Find(Separators, separator => header[0].Contains(separator.Character, StringComparison.Ordinal));
        return name is null || header.Length > header[0].Count(letter => letter == character) ? null : Problems.OtherSeparator(name);
    }

    public static bool HasAny(string[] header, IReadOnlyCollection<string> known) =>
        Array.Exists(header, column => known.Contains(column.Trim(), StringComparer.OrdinalIgnoreCase));

    /// <summary>The header in the letter case of the known names; null when it has that case already, or when two columns would get one name.</summary>
    public static string[]? InKnownCase(string[] header, IReadOnlyCollection<string> known)
    {
        var names = header
            .Select(column => known.Contains(column) ? column : known.FirstOrDefault(name => name.Equals(column.Trim(), StringComparison.OrdinalIgnoreCase)) ?? column)
            .ToArray();
        return names.SequenceEqual(header, StringComparer.Ordinal) || names.Distinct(StringComparer.Ordinal).Count() < names.Length ? null : names;
    }
}
