namespace ProtestEvents;

/// <summary>The days between which something began.</summary>
/// <param name="Earliest">The first day on which it may have begun.</param>
/// <param name="Latest">The last day on which it may have begun. By the end of this day it has surely begun.</param>
/// <param name="IsOpen">Whether no source dates the beginning. <paramref name="Earliest"/> is then the first day of the episode.</param>
public sealed record OnsetInterval(DateOnly Earliest, DateOnly Latest, bool IsOpen) : Showable
{
    /// <summary>Whether it surely began by the end of a day.</summary>
    /// <param name="day">The day.</param>
    public bool SurelyBy(DateOnly day) => Latest <= day;

    /// <summary>Whether it possibly began by the end of a day.</summary>
    /// <param name="day">The day.</param>
    public bool PossiblyBy(DateOnly day) => Earliest <= day;

    /// <summary>The interval in words, as <c>3 to 4 January 2022</c>, or <c>by 4 January 2022</c> when open.</summary>
    public override string ToString() => IsOpen ? $"by {ReadableDays.Of(Latest)}" : ReadableDays.Between(Earliest, Latest);
}
