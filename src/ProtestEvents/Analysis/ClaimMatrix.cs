namespace ProtestEvents;

/// <summary>A table of propositions and sources: what each source says about each proposition itself, and what it reports others to say.</summary>
/// <param name="Dataset">The record.</param>
/// <param name="Sources">The sources, in the order of the table.</param>
/// <param name="Rows">A row for each proposition.</param>
public sealed partial record ClaimMatrix(Dataset Dataset, ValueList<Source> Sources, ValueList<ClaimRow> Rows) : Result<ClaimRow>
{
    /// <summary>The propositions on which some speaker asserts what another denies or doubts.</summary>
    public IEnumerable<ClaimRow> Disputed => Rows.Where(row => row.IsDisputed);

    /// <summary>The propositions that speakers of one side alone speak of.</summary>
    public IEnumerable<ClaimRow> OneSided => Rows.Where(row => row.Sides.Count() == 1 && row.Asserting.Concat(row.Contesting).All(voice => voice.Side is not null));
}

/// <summary>One proposition in all sources.</summary>
/// <param name="Proposition">The proposition.</param>
/// <param name="Cells">A cell for each source, in the order of the matrix.</param>
public sealed record ClaimRow(Proposition Proposition, ValueList<ClaimCell> Cells) : Showable
{
    /// <summary>All claims about it.</summary>
    public IEnumerable<Claim> Claims => Cells.SelectMany(cell => cell.Claims);

    /// <summary>Who holds it, each once: who asserts it, and each source that rejects a denial or a doubt in print.</summary>
    public IEnumerable<Actor> Asserting => Voices(claim => claim.Stance == Stance.Asserts);

    /// <summary>Who holds against it, each once: who denies or doubts it, and each source that rejects an assertion in print.</summary>
    public IEnumerable<Actor> Contesting => Voices(claim => claim.Stance != Stance.Asserts);

    /// <summary>Whether some voice holds it and another one, by a denial, a doubt or a rejection in print, holds against it.</summary>
    public bool IsDisputed => Asserting.Any(one => Contesting.Any(other => other != one));

    /// <summary>The sides of those who hold it or hold against it, each once.</summary>
    public IEnumerable<Side> Sides => Asserting.Concat(Contesting).Select(voice => voice.Side).OfType<Side>().Distinct();

    /// <summary>The sources that are silent though they came out after it was over.</summary>
    public IEnumerable<Source> Silent => Cells.Where(cell => cell.Voice == ClaimVoice.Silent).Select(cell => cell.Source);

    /// <summary>Those who take one stand, and the sources that reject the other one and do not say so in words of their own.</summary>
    private IEnumerable<Actor> Voices(Func<Claim, bool> stand) => Claims
        .Where(stand)
        .Select(claim => claim.StatedBy)
        .Concat(Claims
            .Where(claim => claim.Endorsement == Endorsement.Rejects && !stand(claim))
            .Where(claim => !Claims.Any(own => own.SourceId == claim.SourceId && own.Endorsement == Endorsement.Own && stand(own)))
            .Select(claim => claim.Source.Actor))
        .Distinct();

    /// <summary>The columns of a proposition.</summary>
    public static IReadOnlyList<Column<ClaimRow>> Columns { get; } = new Columns<ClaimRow>
    {
        { "proposition", row => row.Proposition, "Proposition", row => row.Proposition.Statement },
        { "topic", row => row.Proposition.Topic },
        { "question", row => row.Proposition.Question, "Question", ColumnUse.Data | ColumnUse.Card },
        { "asserting", row => row.Asserting, "Asserted by", row => Names(row.Asserting) },
        { "contesting", row => row.Contesting, "Denied or doubted by", row => Names(row.Contesting) },
        { "silent", row => row.Silent, "Silent" },
        { "is_disputed", row => row.IsDisputed, "Disputed", row => row.IsDisputed ? "yes" : "no" },
    };

    internal static string Names(IEnumerable<Actor> actors) => string.Join(", ", actors.Select(actor => actor.Name));

    /// <summary>The proposition.</summary>
    public override string ToString() => Proposition.Statement;

    /// <summary>How a source's claims become one voice.</summary>
    internal static Explanation VoiceRule { get; } = new("rule: what a source owns or adopts is its own; what it rejects is turned round");

    /// <summary>What each source makes of it.</summary>
    public Explanation Explain() => new(
        $"{Proposition.Statement}{(IsDisputed ? " (disputed)" : "")}",
        [VoiceRule, Selections.Tiers(Proposition.Home.Dataset), .. Cells.Select(cell => cell.Explain())]);
}

/// <summary>One proposition in one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Claims">Its claims about the proposition: its own, and those it prints.</param>
/// <param name="Voice">What they come to.</param>
public sealed record ClaimCell(Source Source, ValueList<Claim> Claims, ClaimVoice Voice) : Showable
{
    /// <summary>The columns of a proposition in a source.</summary>
    public static IReadOnlyList<Column<ClaimCell>> Columns { get; } = new Columns<ClaimCell>
    {
        { "source", row => row.Source, "Source" },
        { "voice", row => row.Voice, "Voice" },
        { "claims", row => row.Claims, "Claims" },
    };

    /// <summary>A voice in words.</summary>
    internal string VoiceInWords => Voice switch
    {
        ClaimVoice.CouldNotSpeak => "came out before",
        ClaimVoice.SilentSoFar => "silent so far",
        ClaimVoice.NotCoded => "not coded",
        _ => Voice.ToString().ToLowerInvariant(),
    };

    /// <summary>The voice, and whose voices the source reports.</summary>
    internal string Words
    {
        get
        {
            var others = string.Join(", ", Claims
                .Where(claim => claim.Endorsement != Endorsement.Own)
                .Select(claim => $"{claim.StatedBy.Name} {ClosedCode.Of(claim.Stance)}"));
            return others.Length == 0 ? VoiceInWords : Voice == ClaimVoice.Reports ? $"reports {others}" : $"{VoiceInWords} ({others})";
        }
    }

    /// <summary>The source's id and its voice.</summary>
    public override string ToString() => $"{Source.Id}: {ClosedCode.Of(Voice)}";

    /// <summary>What the source says, who says it in it, and where.</summary>
    public Explanation Explain() => new($"{Source.Id}: {VoiceInWords}", Claims.Count > 0
        ? [.. Claims.Select(claim => new Explanation(Endorsed(claim), [claim.Explain()]))]
        : [new($"came out {(Source.Updated ?? Source.Published)?.Describe() ?? "on a day not known"}; silence counts only after the episode, and only of a source that is coded whole")]);

    private static string Endorsed(Claim claim) =>
        claim.Endorsement == Endorsement.Own ? "its own voice"
        : claim.Endorsement == Endorsement.Adopts ? "another's voice, which it takes over"
        : claim.Endorsement == Endorsement.Rejects ? "another's voice, which it rejects"
        : "another's voice, on which it takes no position";
}

/// <summary>What a source makes of a proposition.</summary>
public enum ClaimVoice
{
    /// <summary>It came out before the episode began, and could not speak of it.</summary>
    CouldNotSpeak,

    /// <summary>It says nothing of it, and came out while the episode went on.</summary>
    SilentSoFar,

    /// <summary>It says nothing of it, though it came out after the episode.</summary>
    Silent,

    /// <summary>It says nothing of it, but only single facts of it are coded, so that this means nothing.</summary>
    NotCoded,

    /// <summary>It only reports what others say of it, and takes no position.</summary>
    Reports,

    /// <summary>It asserts it, or takes over somebody's assertion.</summary>
    Asserts,

    /// <summary>It denies it, or rejects somebody's assertion, or takes over a denial.</summary>
    Denies,

    /// <summary>It doubts it, or takes over somebody's doubt.</summary>
    Doubts,

    /// <summary>It speaks of it in more than one way.</summary>
    Mixed,
}
