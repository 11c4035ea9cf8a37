using ProtestEvents.Cli;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

(string Name, Func<Command> Create)[] commands =
[
    ("run", RunCommand.Create),
    ("validate", ValidateCommand.Create),
    ("verify", VerifyCommand.Create),
    ("list", ListCommand.Create),
    ("spread", SpreadCommand.Create),
    ("estimates", EstimatesCommand.Create),
    ("arc", ArcCommand.Create),
    ("claims", ClaimsCommand.Create),
    ("explain", ExplainCommand.Create),
    ("export", ExportCommand.Create),
    ("events", EventsCommand.Create),
    ("edtf", EdtfCommand.Create),
    ("cite", CiteCommand.Create),
    ("new", NewCommand.Create),
    ("agreement", AgreementCommand.Create),
];

// Making every command takes longer than checking a record; only help and mistakes need them all.
var root = new RootCommand("Who says what happened, where, when, and how many: the record of events and the notebooks over it.");
var isKnown = Array.Exists(commands, command => args is [var first, ..] && command.Name == first);
foreach (var (name, create) in commands)
{
    if (!isKnown || name == args[0])
        root.Add(create());
}

return await CommandLine.Invoke(root, args);
