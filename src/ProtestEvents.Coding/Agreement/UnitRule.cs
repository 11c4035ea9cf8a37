namespace ProtestEvents;

/// <summary>
/// When a unit of one coding may be the same as a unit of another. Both are rows of one table about one source. Their passages <i>overlap</i> when
/// they have at least half of the shorter one in common. The <i>content key</i> has two parts: of a report its family of types and its place, of a
/// figure its measure and its numbers or words, of a demand its family and its code, of a claim its topic and its proposition, of a link the
/// families of the types of its two events.
/// </summary>
/// <remarks>
/// Pairs that may be the same are taken one after the other, when both units are still free: first pairs with more parts of the key in common, then
/// with more values in common, then with a greater overlap, then with earlier units. So every unit has at most one partner, and the order of the two
/// codings does not matter.
/// </remarks>
public enum UnitRule
{
    /// <summary>
    /// The passages overlap; when a coder has several units on the passage, a part of the key must be the same too. Or both parts of the key and the
    /// paragraph are the same.
    /// </summary>
    PassageOrContent,

    /// <summary>The passages overlap. The content does not matter.</summary>
    Passage,

    /// <summary>Both parts of the key are the same, and the passages overlap or stand in one paragraph.</summary>
    WholeContent,
}
