using System.Reflection;

namespace ProtestEvents.Tests.HouseRules;

/// <summary>The library that the house rules are checked on.</summary>
internal static class LibraryUnderTest
{
    public static Assembly Assembly => typeof(Plot).Assembly;

    /// <summary>The file with the approved public API.</summary>
    public static string ApprovedApi => Repository.PathOf("tests", "ProtestEvents.Interactive.Tests", "HouseRules", "PublicApi.txt");

    /// <summary>Public types that no cell ends in, each with the reason.</summary>
    public static IReadOnlyDictionary<Type, string> NotShown { get; } = new Dictionary<Type, string>
    {
        [typeof(PlotFormatterSource)] = "shows other values",
    };
}
