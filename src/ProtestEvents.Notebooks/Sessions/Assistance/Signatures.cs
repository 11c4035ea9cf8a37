using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ProtestEvents.Notebooks.Sessions.Assistance;

/// <summary>Declarations as a reader of C# expects them.</summary>
internal static class Signatures
{
    private const int ShownOverloads = 8;

    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeNamespaceKeyword | SymbolDisplayKindOptions.IncludeTypeKeyword)
        .AddParameterOptions(SymbolDisplayParameterOptions.IncludeDefaultValue)
        .WithPropertyStyleIncludingAccessors();

    // A variable of a cell is a field of a class that its author never wrote.
    private static readonly SymbolDisplayFormat OfCells = Format.RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType);

    /// <summary>One declaration.</summary>
    public static string Line(ISymbol symbol) => symbol.ToDisplayString(symbol.ContainingType?.IsScriptClass == true ? OfCells : Format);

    /// <summary>A line for each; what is too many is counted.</summary>
    public static string Describe(IReadOnlyList<ISymbol> symbols)
    {
        var lines = symbols.Take(ShownOverloads).Select(Line);
        var more = symbols.Count - ShownOverloads;
        return string.Join('\n', more <= 0 ? lines : lines.Append($"… and {more.ToString(CultureInfo.InvariantCulture)} more overloads"));
    }

    private static SymbolDisplayFormat WithPropertyStyleIncludingAccessors(this SymbolDisplayFormat format) => new(
        format.GlobalNamespaceStyle, format.TypeQualificationStyle, format.GenericsOptions, format.MemberOptions, format.DelegateStyle,
        format.ExtensionMethodStyle, format.ParameterOptions, SymbolDisplayPropertyStyle.ShowReadWriteDescriptor, format.LocalOptions,
        format.KindOptions, format.MiscellaneousOptions);
}
