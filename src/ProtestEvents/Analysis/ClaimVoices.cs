namespace ProtestEvents;

internal static class ClaimVoices
{
    /// <summary>Where claims differ only between a denial and a doubt, one of its own decides; others that differ are mixed.</summary>
    public static ClaimVoice Of(IReadOnlyCollection<Claim> claims)
    {
        var voices = Of(claims, _ => true);
        var own = Of(claims, claim => claim.Endorsement == Endorsement.Own);
        return voices.Count switch
        {
            0 => ClaimVoice.Reports,
            1 => voices[0],
            _ when own.Count == 1 && voices.TrueForAll(voice => voice is ClaimVoice.Denies or ClaimVoice.Doubts) => own[0],
            _ => ClaimVoice.Mixed,
        };
    }

    /// <summary>
    /// The kind of silence. Silence counts only for a source that is coded whole and came out after the episode. When a source has only the day of an
    /// update, that day counts. A source without any day counts as one that came out during the episode.
    /// </summary>
    public static ClaimVoice Silence(Source source, Episode episode)
    {
        var earliest = (source.Published?.Earliest ?? source.Updated?.Earliest)?.ToDateOnly();
        var latest = (source.Updated ?? source.Published)?.Latest?.ToDateOnly();
        return latest < episode.FirstDay ? ClaimVoice.CouldNotSpeak
            : source.Tier != Tier.Corpus ? ClaimVoice.NotCoded
            : earliest > episode.LastDay ? ClaimVoice.Silent
            : ClaimVoice.SilentSoFar;
    }

    private static List<ClaimVoice> Of(IEnumerable<Claim> claims, Func<Claim, bool> which) =>
        claims.Where(which).Select(Of).Where(voice => voice != ClaimVoice.Reports).Distinct().ToList();

    /// <summary>The position that one claim gives its source. The source shares a stance that it owns or adopts, and has the opposite of one that it rejects.</summary>
    private static ClaimVoice Of(Claim claim) =>
        claim.Endorsement == Endorsement.Rejects ? claim.Stance == Stance.Asserts ? ClaimVoice.Denies : ClaimVoice.Asserts
        : claim.Endorsement != Endorsement.Own && claim.Endorsement != Endorsement.Adopts ? ClaimVoice.Reports
        : claim.Stance switch
        {
            Stance.Asserts => ClaimVoice.Asserts,
            Stance.Denies => ClaimVoice.Denies,
            _ => ClaimVoice.Doubts,
        };
}
