using System.Reflection;

namespace ProtestEvents.Tests.HouseRules;

/// <summary>Codes of the library and codes of the record are the same codes.</summary>
public sealed partial class VocabularyTests
{
    private static readonly Dictionary<Type, string> Closed = new()
    {
        [typeof(Act)] = "figures.act",
        [typeof(Basis)] = "figures.basis",
        [typeof(Extent)] = "reports.extent",
        [typeof(Modality)] = "figures.modality",
        [typeof(Phase)] = "reports.phase",
        [typeof(Polarity)] = "reports.polarity",
        [typeof(Qualifier)] = "figures.qualifier",
        [typeof(Stance)] = "claims.stance",
    };

    /// <summary>Enums that stand in no table.</summary>
    private static readonly HashSet<string> NoVocabulary =
        ["AlphaMetric", "Answer", "DateOrder", "PlaceLevel", "Severity", "SourceRule", "UnitRule"];

    [Fact]
    public void Every_enum_is_a_closed_vocabulary_or_known_to_be_none() =>
        Assert.Equal([], typeof(Dataset).Assembly.GetExportedTypes().Where(type => type.IsEnum && !Closed.ContainsKey(type) && !NoVocabulary.Contains(type.Name)));

    [Fact]
    public void The_members_of_a_closed_vocabulary_are_its_codes()
    {
        var codes = CodebookTests.Codes().ToLookup(row => $"{row[0]}.{row[1]}", row => row[2]);

        Assert.All(Closed, pair => Assert.Equal(codes[pair.Value].Order(StringComparer.Ordinal), Enum.GetNames(pair.Key).Select(Kebab).Order(StringComparer.Ordinal)));
    }

    /// <summary>A code is turned into the member at its position.</summary>
    [Fact]
    public void The_members_of_a_closed_vocabulary_are_counted_from_0() => Assert.All(
        Closed.Keys, type => Assert.Equal(Enumerable.Range(0, Enum.GetNames(type).Length), Enum.GetValuesAsUnderlyingType(type).Cast<int>()));

    [Fact]
    public void Every_well_known_code_is_declared_in_the_record()
    {
        var codes = CodebookTests.Codes().Select(row => ($"{row[0]}.{row[1]}", row[2])).ToHashSet();
        var known = OpenVocabularies()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Where(property => property.PropertyType == type)
                .Select(property => (Vocabulary(type), property.GetValue(null)!.ToString()!, property.Name)))
            .ToList();

        Assert.True(known.Count > 40, "few codes were read");
        Assert.Equal([], known.Where(code => !codes.Contains((code.Item1, code.Item2))));
        Assert.All(known, code => Assert.Equal(Kebab(code.Name), code.Item2));
    }

    [Fact]
    public void Every_open_vocabulary_has_codes_in_the_record()
    {
        var codes = CodebookTests.Codes().Select(row => $"{row[0]}.{row[1]}").ToHashSet();
        var vocabularies = OpenVocabularies().Select(Vocabulary).ToList();

        Assert.Equal(vocabularies.Distinct(), vocabularies);
        Assert.Equal(codes.Order(StringComparer.Ordinal), vocabularies.Concat(Closed.Values).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Type> OpenVocabularies() => typeof(Dataset).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(VocabularyCode)));

    private static string Vocabulary(Type type) => ((VocabularyCode)Activator.CreateInstance(type, "any")!).Vocabulary;

    private static string Kebab(string name) => WordStart().Replace(name, "-").ToLowerInvariant();

    [GeneratedRegex("(?<!^)(?=[A-Z])", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex WordStart();
}
