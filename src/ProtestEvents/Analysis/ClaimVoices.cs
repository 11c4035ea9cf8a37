namespace ProtestEvents;

/// <summary>What a source's claims about one proposition come to.</summary>
internal static class ClaimVoices
{
    /// <summary>
    /// One voice is the source's; of several the source's own words decide how far it goes, and only where it holds for and against is it mixed.
    /// </summary>
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
    /// Silence counts only for a source that is coded whole and came out after the episode. Where only the day of an update is known it is that day;
    /// a source of an unknown day is taken to have come out while the episode went on.
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

    /// <summary>A speaker's stance is the source's own where the source owns or adopts it; where it rejects it, it is turned round.</summary>
    private static ClaimVoice Of(Claim claim)
    {
        if (claim.Endorsement == Endorsement.Own || claim.Endorsement == Endorsement.Adopts)
        {
            return claim.Stance switch
            {
                Stance.Asserts => ClaimVoice.Asserts,
                Stance.Denies => ClaimVoice.Denies,
                _ => ClaimVoice.Doubts,
            };
        }

        return claim.Endorsement == Endorsement.Rejects
            ? claim.Stance == Stance.Asserts ? ClaimVoice.Denies : ClaimVoice.Asserts
            : ClaimVoice.Reports;
    }
}
