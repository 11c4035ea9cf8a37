using System.Reflection;
using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.HouseRules;

/// <summary>The library that the house rules are checked on.</summary>
internal static class LibraryUnderTest
{
    public static Assembly Assembly => typeof(EventStore).Assembly;

    /// <summary>The file with the approved public API.</summary>
    public static string ApprovedApi => Repository.PathOf("tests", "ProtestEvents.Bulk.Tests", "HouseRules", "PublicApi.txt");
}
