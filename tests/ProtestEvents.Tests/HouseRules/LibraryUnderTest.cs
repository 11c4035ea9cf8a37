using System.Reflection;
using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.HouseRules;

/// <summary>The library that the house rules are checked on.</summary>
internal static class LibraryUnderTest
{
    public static Assembly Assembly => typeof(Dataset).Assembly;

    /// <summary>The file with the approved public API.</summary>
    public static string ApprovedApi => Repository.PathOf("tests", "ProtestEvents.Tests", "HouseRules", "PublicApi.txt");

    /// <summary>Public types that no cell ends in, each with the reason.</summary>
    public static IReadOnlyDictionary<Type, string> NotShown { get; } = new Dictionary<Type, string>
    {
        [typeof(RowId<>)] = "a parameter, made by giving a string or a row",
        [typeof(Columns<>)] = "a list in which columns are written down",
        [typeof(RecordException)] = "an exception, which every host shows in its own way",
    };
}
