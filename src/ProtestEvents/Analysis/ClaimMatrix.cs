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
public sealed record ClaimRow : Showable
{
    internal ClaimRow(Proposition proposition, IEnumerable<ClaimCell> cells) => (Proposition, Cells) = (proposition, cells.ToValueList());

    /// <summary>The proposition.</summary>
    public Proposition Proposition { get; }

    /// <summary>A cell for each source, in the order of the matrix.</summary>
    internal ValueList<ClaimCell> Cells { get; }

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

    internal static Explanation VoiceRule { get; } = new("rule: what a source owns or adopts is its own; what it rejects is turned round");

    /// <summary>The position of each source, with the rule.</summary>
    public Explanation Explain() => new(
        $"{Proposition.Statement}{(IsDisputed ? " (disputed)" : "")}",
        [VoiceRule, Selections.Tiers(Proposition.Home.Dataset), .. Cells.Select(cell => cell.Explain())]);
}
