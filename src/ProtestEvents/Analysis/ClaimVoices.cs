namespace ProtestEvents.Analysis;

/// <summary>What a source's claims about one proposition come to.</summary>
internal static class ClaimVoices
{
    public static ClaimVoice Of(IEnumerable<Claim> claims)
    {
        var voices = claims.Select(Of).Where(voice => voice != ClaimVoice.Reports).Distinct().ToList();
        return voices.Count switch
        {
            0 => ClaimVoice.Reports,
            1 => voices[0],
            _ => ClaimVoice.Mixed,
        };
    }

    /// <summary>Silence counts only for a source that came out after the episode; one of an unknown day is taken to have come out while it went on.</summary>
    public static ClaimVoice Silence(Source source, Episode episode)
    {
        var earliest = (source.Published ?? source.Updated)?.Earliest?.ToDateOnly();
        var latest = (source.Updated ?? source.Published)?.Latest?.ToDateOnly();
        return latest < episode.FirstDay ? ClaimVoice.CouldNotSpeak
            : earliest > episode.LastDay ? ClaimVoice.Silent
            : ClaimVoice.SilentSoFar;
    }

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
