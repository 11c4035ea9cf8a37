namespace ProtestEvents;

/// <summary>
/// A code of a vocabulary that the data declares in its table <c>codes</c>. Codes that the library reasons about are static members
/// of their type; any other code of the same vocabulary is made with <c>new</c>.
/// </summary>
/// <typeparam name="TSelf">The code's own type.</typeparam>
public interface ICode<TSelf>
    where TSelf : struct, ICode<TSelf>
{
    /// <summary>The code as it stands in the tables, in kebab-case.</summary>
    string Code { get; }

    /// <summary>The vocabulary's name: the table and column it stands under in <c>codes</c>, such as <c>events.type</c>.</summary>
    static abstract string Vocabulary { get; }

    /// <summary>The code with this text. The vocabulary is not consulted: loading has done that.</summary>
    /// <param name="code">The code as it stands in the tables.</param>
    static abstract TSelf From(string code);
}
