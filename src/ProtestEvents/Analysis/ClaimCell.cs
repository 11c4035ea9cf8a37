namespace ProtestEvents;

/// <summary>One proposition in one source. The claims are the source's own and those it prints.</summary>
internal sealed record ClaimCell(Source Source, ValueList<Claim> Claims, ClaimVoice Voice)
{
    private string VoiceInWords => Voice switch
    {
        ClaimVoice.CouldNotSpeak => "came out before",
        ClaimVoice.SilentSoFar => "silent so far",
        ClaimVoice.NotCoded => "not coded",
        _ => Voice.ToString().ToLowerInvariant(),
    };

    public string Words
    {
        get
        {
            var others = string.Join(", ", Claims
                .Where(claim => claim.Endorsement != Endorsement.Own)
                .Select(claim => $"{claim.StatedBy.Name} {ClosedCode.Of(claim.Stance)}"));
            return others.Length == 0 ? VoiceInWords : Voice == ClaimVoice.Reports ? $"reports {others}" : $"{VoiceInWords} ({others})";
        }
    }

    public Explanation Explain() => new($"{Source.Id}: {VoiceInWords}", Claims.Count > 0
        ? [.. Claims.Select(claim => new Explanation(Endorsed(claim), [claim.Explain()]))]
        : [new($"came out {(Source.Updated ?? Source.Published)?.Describe() ?? "on a day not known"}; silence counts only after the episode, and only of a source that is coded whole")]);

    private static string Endorsed(Claim claim) =>
        claim.Endorsement == Endorsement.Own ? "its own voice"
        : claim.Endorsement == Endorsement.Adopts ? "another's voice, which it takes over"
        : claim.Endorsement == Endorsement.Rejects ? "another's voice, which it rejects"
        : "another's voice, on which it takes no position";
}

internal enum ClaimVoice
{
    /// <summary>The source came out before the episode began, so it could not say anything about it.</summary>
    CouldNotSpeak,

    /// <summary>The source says nothing about the proposition, and it came out during the episode or on an unknown day.</summary>
    SilentSoFar,

    /// <summary>The source says nothing about the proposition, although it came out after the episode.</summary>
    Silent,

    /// <summary>The record has no claim of the source. Only single facts of the source are coded, so this says nothing about the source.</summary>
    NotCoded,

    /// <summary>The source only reports what others say about the proposition, and takes no position.</summary>
    Reports,

    /// <summary>The source asserts the proposition, adopts an assertion, or rejects a denial or a doubt.</summary>
    Asserts,

    /// <summary>The source denies the proposition, adopts a denial, or rejects an assertion.</summary>
    Denies,

    /// <summary>The source doubts the proposition, or adopts a doubt.</summary>
    Doubts,

    /// <summary>The source takes more than one of these positions.</summary>
    Mixed,
}
