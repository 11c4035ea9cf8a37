namespace ProtestEvents;

/// <summary>What a qualifier says of a date: <c>?</c> uncertain, <c>~</c> approximate, <c>%</c> both.</summary>
[Flags]
internal enum Qualification
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
    Both = Uncertain | Approximate,
}
