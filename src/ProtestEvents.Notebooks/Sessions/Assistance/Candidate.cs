using Microsoft.CodeAnalysis;

namespace ProtestEvents.Notebooks.Sessions.Assistance;

/// <summary>A name that can stand at a place.</summary>
internal sealed record Candidate(string Text, string Kind, string Signature, int Rank)
{
    public const int Expected = 0;
    public const int OfCells = 1;
    public const int Member = 2;
    public const int MemberOfAll = 3;
    public const int Other = 4;
    public const int Keyword = 5;

    public Candidate(ISymbol symbol)
        : this(symbol.Name, KindOf(symbol), Signatures.Line(symbol), RankOf(symbol))
    {
    }

    public bool IsOfCells => Rank == OfCells;

    public Completion ToCompletion() => new(Text, Kind, Signature);

    private static int RankOf(ISymbol symbol) => symbol switch
    {
        { ContainingType.IsScriptClass: true } or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol => OfCells,
        INamespaceOrTypeSymbol => Other,
        { ContainingType.SpecialType: SpecialType.System_Object } => MemberOfAll,
        _ => Member,
    };

    private static string KindOf(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol => "namespace",
        ITypeSymbol type => type.TypeKind switch
        {
            TypeKind.Interface => "interface",
            TypeKind.Enum => "enum",
            TypeKind.Struct => "struct",
            TypeKind.Delegate => "delegate",
            TypeKind.TypeParameter => "type parameter",
            _ => "class",
        },
        IMethodSymbol => "method",
        IPropertySymbol => "property",
        IEventSymbol => "event",
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "enum member",
        IFieldSymbol { ContainingType.IsScriptClass: true } => "variable",
        IFieldSymbol => "field",
        IParameterSymbol => "parameter",
        _ => "variable",
    };
}
