using System.CommandLine;
using System.Globalization;
using ProtestEvents.Cli;
using ProtestEvents.Cli.Commands;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

var root = new RootCommand("Who says what happened, where, when, and how many: the record of events and the notebooks over it.")
{
    RunCommand.Create(),
    ValidateCommand.Create(),
    VerifyCommand.Create(),
    SpreadCommand.Create(),
    EstimatesCommand.Create(),
    ArcCommand.Create(),
    ClaimsCommand.Create(),
    ExplainCommand.Create(),
    ExportCommand.Create(),
    EventsCommand.Create(),
    EdtfCommand.Create(),
    CiteCommand.Create(),
    NewCommand.Create(),
    AgreementCommand.Create(),
};

return await CommandLine.Invoke(root, args);
