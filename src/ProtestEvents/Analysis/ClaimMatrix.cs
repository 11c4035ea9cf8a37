namespace ProtestEvents;

/// <summary>A table of propositions and sources. A cell holds what the source itself says about the proposition, and what it reports others to say.</summary>
/// <param name="Dataset">The record.</param>
/// <param name="Sources">The sources, in the order of the table.</param>
/// <param name="Rows">A row for each proposition.</param>
public sealed partial record ClaimMatrix(Dataset Dataset, ValueList<Source> Sources, ValueList<ClaimRow> Rows) : Result<ClaimRow>
{
    /// <summary>The propositions on which some speaker asserts what another denies or doubts.</summary>
    public IEnumerable<ClaimRow> Disputed => Rows.Where(row => row.IsDisputed);

    /// <summary>The propositions that only speakers of one side assert, deny or doubt.</summary>
    public IEnumerable<ClaimRow> OneSided => Rows.Where(row => row.Sides.Count() == 1 && row.Asserting.Concat(row.Contesting).All(voice => voice.Side is not null));
}

/// <summary>One proposition in all sources.</summary>
/// <param name="Proposition">The proposition.</param>
/// <param name="Cells">A cell for each source, in the order of the matrix.</param>
public sealed record ClaimRow(Proposition Proposition, ValueList<ClaimCell> Cells) : Showable
{
    /// <summary>All claims about it.</summary>
    public IEnumerable<Claim> Claims => Cells.SelectMany(cell => cell.Claims);

    /// <summary>The actors who hold that the proposition is true, each once: speakers who assert it, and authors of sources that reject a denial or a doubt.</summary>
    public IEnumerable<Actor> Asserting => Voices(claim => claim.Stance == Stance.Asserts);

    /// <summary>The actors who contest the proposition, each once: speakers who deny or doubt it, and authors of sources that reject an assertion.</summary>
    public IEnumerable<Actor> Contesting => Voices(claim => claim.Stance != Stance.Asserts);

    /// <summary>Whether one actor holds that the proposition is true and another actor contests it.</summary>
    public bool IsDisputed => Asserting.Any(one => Contesting.Any(other => other != one));

    /// <summary>The sides of the actors in <see cref="Asserting"/> and <see cref="Contesting"/>, each once.</summary>
    public IEnumerable<Side> Sides => Asserting.Concat(Contesting).Select(voice => voice.Side).OfType<Side>().Distinct();

    /// <summary>The sources that say nothing about the proposition, although they are coded whole and came out after the episode.</summary>
    public IEnumerable<Source> Silent => Cells.Where(cell => cell.Voice == ClaimVoice.Silent).Select(cell => cell.Source);

    /// <summary>The speakers who take a stand, and the authors of sources that reject the opposite stand and make no claim of their own for it.</summary>
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

    /// <summary>The position of each source, with the rule.</summary>
    public Explanation Explain() => new(
        $"{Proposition.Statement}{(IsDisputed ? " (disputed)" : "")}",
        [VoiceRule, Selections.Tiers(Proposition.Home.Dataset), .. Cells.Select(cell => cell.Explain())]);
}

/// <summary>One proposition in one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Claims">Its claims about the proposition: its own, and those it prints.</param>
/// <param name="Voice">The source's position, taken from these claims.</param>
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

/// <summary>The position of a source on a proposition.</summary>
public enum ClaimVoice
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
