namespace ProtestEvents;

/// <summary>
/// When a unit of one coding may be the same as a unit of another. Both are rows of one table about one source. Their passages <i>overlap</i> when
/// they have at least half of the shorter one in common. The <i>content key</i> has two parts: of a report its family of types and its place, of a
/// figure its measure and its numbers or words, of a demand its family and its code, of a claim its topic and its proposition, of a link the
/// families of the types of its two events.
/// </summary>
/// <remarks>
/// Of all pairs that may be the same, one after the other is taken whose units are both still free: first those with more parts of the key in
/// common, then more values, then a greater overlap, then those that stand earlier among the units of their tables. So every unit has at most
/// one partner, and the two codings may change places.
/// </remarks>
public enum UnitRule
{
    /// <summary>
    /// The passages overlap, and where either coder has several units on the passage a part of the key is the same; or both parts are the
    /// same and so is the paragraph.
    /// </summary>
    PassageOrContent,

    /// <summary>The passages overlap, whatever the content.</summary>
    Passage,

    /// <summary>Both parts of the key are the same, and the passages overlap or stand in one paragraph.</summary>
    WholeContent,
}
