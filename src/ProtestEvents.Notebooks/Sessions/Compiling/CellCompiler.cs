using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using ProtestEvents.Notebooks.Cells;
using ProtestEvents.Notebooks.Sessions.References;

namespace ProtestEvents.Notebooks.Sessions.Compiling;

/// <summary>Compiles the cells of one session, each as a submission that sees those before it.</summary>
internal sealed class CellCompiler(SessionReferences references, int guardSlot)
{
    private static readonly string[] Usings =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
        typeof(DisplayFunctions).FullName!, typeof(DisplayExtensions).FullName!,
    ];

    private CSharpCompilation? _previous;
    private int _count;

    /// <summary>Compiles code; what is emitted only counts as part of the session once <see cref="Accept"/> is called.</summary>
    /// <param name="code">C#, without directives of the host.</param>
    /// <param name="document">The name by which stack traces know it.</param>
    /// <param name="stop">Gives the compilation up.</param>
    /// <exception cref="OperationCanceledException">The compilation was given up.</exception>
    public CompiledCell Compile(string code, string document, CancellationToken stop)
    {
        var tree = CSharpSyntaxTree.ParseText(code, CellSource.ParseOptions, document, Encoding.UTF8, stop);
        var asWritten = Submission(tree);
        var guards = new GuardRewriter(guardSlot, asWritten.GetSemanticModel(tree));
        var guarded = CSharpSyntaxTree.Create(
            (CSharpSyntaxNode)guards.Visit(tree.GetRoot(stop)), CellSource.ParseOptions, document, Encoding.UTF8);
        var (cell, found) = Emit(asWritten.ReplaceSyntaxTree(tree, guarded), guarded, stop);
        if (found.IsEmpty)
            return cell;
        // The guarded tree has other columns, so errors come from the cell as it was written. If only the guarded one has any, the guards
        // are to blame.
        var (unguarded, errors) = Emit(asWritten, tree, stop);
        return errors.IsEmpty ? unguarded : new CompiledCell { Errors = errors };
    }

    // A cell of nothing but usings and comments has nothing to emit, and yet no error.
    private (CompiledCell Cell, ImmutableArray<Diagnostic> Errors) Emit(CSharpCompilation compilation, SyntaxTree tree, CancellationToken stop)
    {
        var assembly = new MemoryStream();
        var symbols = new MemoryStream();
        var emitted = compilation.Emit(
            assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb),
            cancellationToken: stop);
        if (!emitted.Success)
            return (new CompiledCell { Compilation = compilation }, [.. emitted.Diagnostics.Where(IsError)]);
        assembly.Position = 0;
        symbols.Position = 0;
        var cell = new CompiledCell
        {
            Compilation = compilation,
            Number = _count + 1,
            Assembly = assembly,
            Symbols = symbols,
            HasResult = HasResult(compilation, tree),
        };
        return (cell, []);
    }

    public void Accept(CompiledCell cell)
    {
        _previous = cell.Compilation;
        _count++;
    }

    /// <summary>What the compiler knows about code as the next cell of the session; nothing is emitted.</summary>
    public SemanticModel Model(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, CellSource.ParseOptions);
        return Submission(tree).GetSemanticModel(tree);
    }

    private CSharpCompilation Submission(SyntaxTree tree) => CSharpCompilation.CreateScriptCompilation(
        "cell" + (_count + 1).ToString(CultureInfo.InvariantCulture),
        tree,
        references.All,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            usings: Usings,
            // Optimised code loses lines: those of functions that are put into their callers, and of statements that are joined.
            optimizationLevel: OptimizationLevel.Debug,
            allowUnsafe: true,
            concurrentBuild: true,
            metadataReferenceResolver: references,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default),
        _previous,
        typeof(object));

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static bool HasResult(CSharpCompilation compilation, SyntaxTree tree)
    {
        var root = tree.GetCompilationUnitRoot();
        if (root.Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last })
            return compilation.GetSemanticModel(tree).GetTypeInfo(last.Expression).Type is { SpecialType: not SpecialType.System_Void };
        return root.Members
            .SelectMany(member => member.DescendantNodes(node => node is not (LocalFunctionStatementSyntax or LambdaExpressionSyntax or BaseTypeDeclarationSyntax
                or AnonymousMethodExpressionSyntax or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax)))
            .Any(node => node is ReturnStatementSyntax { Expression: not null, Parent: not BlockSyntax { Parent: BaseMethodDeclarationSyntax } });
    }
}
