namespace ProtestEvents.Cli;

internal static class ListCommand
{
    private static readonly Listed[] Lists =
    [
        new("episodes", "pea spread EPISODE, pea claims EPISODE, pea arc FROM TO", Episodes),
        new("measures", "pea estimates MEASURE EVENT", Measures),
        new("types", "pea spread EPISODE --type TYPE", Types),
        new("topics", "pea claims EPISODE --topic TOPIC", Topics),
        new("sources", "pea spread EPISODE --without SOURCE", Sources),
        new("places", "data.Place(PLACE) in a notebook", Places),
    ];

    public static Command Create()
    {
        var what = new Argument<string?>("what") { Description = $"One of {string.Join(", ", Lists.Select(list => list.Name))}.", Arity = ArgumentArity.ZeroOrOne };
        var tier = RecordOptions.Tier();
        var data = RecordOptions.Data();
        var format = RecordOptions.Format("text", "json", "csv");
        var command = new Command("list", "What can be asked for: ids and codes, with what they mean and how many rows they have.") { what, tier, data, format };
        command.SetAction(parsed =>
        {
            var record = RecordOptions.Load(parsed.GetValue(data), parsed.GetValue(tier)!);
            var table = parsed.GetValue(what) is not { } name ? All(record)
                : Array.Find(Lists, list => list.Name == name) is { } list ? list.Table(record)
                : throw new UsageException($"Found '{name}', expected one of {string.Join(", ", Lists.Select(list => list.Name))}.");
            if (parsed.GetValue(format) == "csv")
                Console.Out.Write(table.ToCsv());
            else
                Results.Write(parsed.GetValue(format)!, table);
            return CommandLine.Well;
        });
        return command;
    }

    private static Table<Listed> All(Dataset record) => new("What can be listed", Lists, new Columns<Listed>
    {
        { "list", list => "pea list " + list.Name, "List" },
        { "rows", list => list.Table(record).RowCount, "Rows" },
        { "use", list => list.Use, "Used in" },
    });

    private static Table<Episode> Episodes(Dataset record) => new("Episodes", record.Episodes, new Columns<Episode>
    {
        { "id", episode => episode.Id, "Id" },
        { "title", episode => episode.Title, "Title" },
        { "start", episode => episode.FirstDay, "First day" },
        { "end", episode => episode.LastDay, "Last day" },
        { "reports", episode => episode.Reports.Count, "Reports" },
    });

    private static Table<Term> Measures(Dataset record) => Terms("Measures of figures", record.Measures, "figures", record.Figures.CountBy(figure => figure.Measure.Code));

    private static Table<Term> Types(Dataset record) => Terms("Types of events and reports", record.Types, "reports", record.Reports.CountBy(report => report.Type.Code));

    private static Table<Term> Topics(Dataset record) => Terms("Topics of propositions", record.Topics, "propositions", record.Propositions.CountBy(proposition => proposition.Topic.Code));

    private static Table<Term> Terms(string title, IEnumerable<Term> terms, string rows, IEnumerable<KeyValuePair<string, int>> counts)
    {
        var byCode = counts.ToDictionary();
        return new Table<Term>(title, terms, new Columns<Term>
        {
            { "code", term => term.Code, "Code" },
            { "label", term => term.Label, "Label" },
            { "definition", term => term.Definition, "Meaning" },
            { rows, term => byCode.GetValueOrDefault(term.Code), char.ToUpperInvariant(rows[0]) + rows[1..] },
        });
    }

    private static Table<Source> Sources(Dataset record) => new("Sources", record.Sources, new Columns<Source>
    {
        { "id", source => source.Id, "Id" },
        { "title", source => source.Title, "Title" },
        { "publisher", source => source.Publisher, "Publisher" },
        { "published", source => source.Published, "Published" },
        { "tier", source => source.Tier, "Tier" },
    });

    private static Table<Place> Places(Dataset record) => new("Places", record.Places, new Columns<Place>
    {
        { "id", place => place.Id, "Id" },
        { "name", place => place.Name, "Name" },
        { "kind", place => place.Kind, "Kind" },
        { "region", place => place.UnitAt(PlaceLevel.Region)?.Name, "Region" },
    });

    private sealed record Listed(string Name, string Use, Func<Dataset, Table> Table);
}
