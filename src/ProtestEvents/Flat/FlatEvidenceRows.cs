namespace ProtestEvents;

/// <summary>How far two codings found the same units of a table, flat.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rule">When two units may be the same.</param>
/// <param name="First">The name of the coding that serves as reference.</param>
/// <param name="Second">The name of the other.</param>
/// <param name="FirstUnits">The number of units of the one.</param>
/// <param name="SecondUnits">The number of units of the other.</param>
/// <param name="Both">The number of units that both have.</param>
/// <param name="Precision">Of the units of the second, the share that the first has; missing when it has none.</param>
/// <param name="Recall">Of the units of the first, the share that the second has; missing when it has none.</param>
/// <param name="F1">The harmonic mean of both; missing when neither has a unit.</param>
public sealed record FlatUnitAgreement(
    string Table, string Rule, string First, string Second, int FirstUnits, int SecondUnits, int Both, double? Precision, double? Recall, double? F1);

/// <summary>How far codings agree on one thing about shared units, flat.</summary>
/// <param name="Table">The table.</param>
/// <param name="Variable">What was decided.</param>
/// <param name="Metric">What a difference means: nominal, interval or ratio.</param>
/// <param name="Codings">The names of the codings, joined by semicolons.</param>
/// <param name="InKey">Whether the variable helps to find which units are the same.</param>
/// <param name="Units">The number of units with two values or more.</param>
/// <param name="Values">The number of values in those units.</param>
/// <param name="Same">The share of pairs of values that are the same.</param>
/// <param name="Alpha">Krippendorff's alpha; missing where it is undefined.</param>
/// <param name="Undefined">Why it is undefined.</param>
public sealed record FlatVariableAgreement(
    string Table, string Variable, string Metric, string Codings, bool InKey, int Units, int Values, double? Same, double? Alpha, string? Undefined);

/// <summary>A unit of two codings, or of one alone, flat.</summary>
/// <param name="Table">The table.</param>
/// <param name="First">The id of the row of the one; missing when it has none.</param>
/// <param name="Second">The id of the row of the other; missing when it has none.</param>
/// <param name="KeyParts">How many parts of the content key are the same.</param>
/// <param name="Overlap">The share of the shorter passage that both have, from 0 to 1.</param>
public sealed record FlatUnitPair(string Table, string? First, string? Second, int? KeyParts, double? Overlap);

/// <summary>When one source has a unit begin, flat.</summary>
/// <param name="Place">The unit's id.</param>
/// <param name="Type">The code of the type asked for.</param>
/// <param name="Source">The source's id.</param>
/// <param name="Earliest">The first day on which it may have begun.</param>
/// <param name="Latest">The last day on which it may have begun.</param>
/// <param name="IsOpen">Whether the source does not date the beginning.</param>
/// <param name="Reports">The number of the source's reports.</param>
public sealed record FlatSourceOnset(string Place, string Type, string Source, DateTime Earliest, DateTime Latest, bool IsOpen, int Reports);

/// <summary>A mention and the one it goes back to, flat.</summary>
/// <param name="Row">The row's id.</param>
/// <param name="Origin">The id of the row it goes back to; its own when it repeats none.</param>
/// <param name="Basis">How that is known; missing for an origin and where it is not said.</param>
/// <param name="IsAnotherStatement">Whether it is another statement of the same speaker.</param>
/// <param name="Source">The source's id.</param>
public sealed record FlatRepeat(string Row, string Origin, string? Basis, bool IsAnotherStatement, string Source);

/// <summary>One source that repeats another, flat.</summary>
/// <param name="Source">The id of the source that repeats.</param>
/// <param name="Repeats">The id of the source that it repeats.</param>
/// <param name="Basis">How that is known.</param>
/// <param name="Rows">The number of rows that repeat.</param>
/// <param name="Ids">Their ids, joined by semicolons.</param>
public sealed record FlatRepetition(string Source, string Repeats, string? Basis, int Rows, string Ids);

/// <summary>Two figures compared, flat.</summary>
/// <param name="First">The id of the one.</param>
/// <param name="Second">The id of the other.</param>
/// <param name="IsRefused">Whether they are about different things, so that no number is given.</param>
/// <param name="BothCanBeTrue">Whether both can be true; missing where that can't be asked.</param>
/// <param name="Factor">How many times the first the second is; missing where that can't be said.</param>
/// <param name="Differences">The respects in which they differ, joined by semicolons.</param>
/// <param name="Sentence">The comparison in words.</param>
public sealed record FlatComparison(string First, string Second, bool IsRefused, bool? BothCanBeTrue, double? Factor, string Differences, string Sentence);

/// <summary>A line of an explanation, flat.</summary>
/// <param name="Number">Its number, from 1, in the order of reading.</param>
/// <param name="Under">The number of the line that it stands under; missing for the first.</param>
/// <param name="Depth">How deep it stands, from 0.</param>
/// <param name="Text">The line.</param>
public sealed record FlatExplanation(int Number, int? Under, int Depth, string Text);

/// <summary>Something wrong with a record, flat.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Row">The row as a spreadsheet numbers it; 0 where it is about the whole file.</param>
/// <param name="Column">The column's name.</param>
/// <param name="Code">What kind of finding it is.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What was found and what is expected.</param>
public sealed record FlatFinding(string File, int Row, string Column, string Code, string Severity, string Message);
