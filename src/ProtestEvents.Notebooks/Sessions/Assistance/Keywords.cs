using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace ProtestEvents.Notebooks.Sessions.Assistance;

/// <summary>The words of C#.</summary>
internal static class Keywords
{
    // Words that only begin what no cell can hold, or that the parser keeps for itself.
    private static readonly string[] Not = ["__arglist", "__makeref", "__reftype", "__refvalue", "namespace", "assembly", "module"];

    public static ImmutableArray<Candidate> All { get; } =
    [
        .. SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds())
            .Select(SyntaxFacts.GetText)
            .Where(word => word.Length > 0 && !Not.Contains(word))
            .Select(word => new Candidate(word, "keyword", "", Candidate.Keyword)),
    ];
}
