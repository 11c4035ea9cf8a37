using System.Collections.Immutable;

namespace ProtestEvents.Notebooks.Sessions.Assistance;

/// <summary>What can stand at a place of a cell.</summary>
/// <param name="Start">Where the text begins that a completion takes the place of, in UTF-16 code units.</param>
/// <param name="End">Where that text ends.</param>
/// <param name="Completions">The likeliest first: what the session's cells define, members, what else is in scope, keywords.</param>
public sealed record CompletionList(int Start, int End, ImmutableArray<Completion> Completions);

/// <summary>One thing that can stand at a place.</summary>
/// <param name="Text">The text to put there.</param>
/// <param name="Kind">What it is, in a word: <c>method</c>, <c>property</c>, <c>keyword</c> and the like.</param>
/// <param name="Signature">How it is declared, in one line; empty for a keyword.</param>
public sealed record Completion(string Text, string Kind, string Signature);

/// <summary>What a name means.</summary>
/// <param name="Signature">How it is declared; a line for each overload.</param>
/// <param name="Documentation">Its XML docs as text; empty when there are none.</param>
public sealed record Inspection(string Signature, string Documentation);
