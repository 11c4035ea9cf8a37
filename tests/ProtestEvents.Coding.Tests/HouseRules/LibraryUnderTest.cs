using System.Reflection;
using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.HouseRules;

/// <summary>The library that the house rules are checked on.</summary>
internal static class LibraryUnderTest
{
    public static Assembly Assembly => typeof(CorpusText).Assembly;

    /// <summary>The file with the approved public API.</summary>
    public static string ApprovedApi => Repository.PathOf("tests", "ProtestEvents.Coding.Tests", "HouseRules", "PublicApi.txt");

    /// <summary>Public types that no cell ends in, each with the reason.</summary>
    public static IReadOnlyDictionary<Type, string> NotShown { get; } = new Dictionary<Type, string>
    {
        [typeof(CorpusText)] = "holds the words of a source, which nothing shows by itself",
        [typeof(Paragraph)] = "holds the words of a source, which nothing shows by itself",
        [typeof(RowStart)] = "is a row to be added, shown by the lines of its addition",
        [typeof(RowAddition)] = "is the lines of files, printed as they are",
        [typeof(SourceStart)] = "holds the words of a source, which nothing shows by itself",
    };
}
