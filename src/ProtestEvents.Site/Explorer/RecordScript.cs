namespace ProtestEvents;

/// <summary>The record as a script for the explorer. It is a classic script, because a page that is opened from disk cannot fetch files.</summary>
internal static class RecordScript
{
    public static string Write(Dataset data)
    {
        var record = new
        {
            title = data.Title,
            tables = TableNames.All.Select(name => Table(data, name)),
            labels = data.Terms.GroupBy(term => term.Vocabulary).ToDictionary(vocabulary => vocabulary.Key, vocabulary => Texts(vocabulary.Select(term => (term.Code, term.Label)))),
            // Links are in no list.
            titles = new { links = Texts(data.Links.Select(row => (row.Id, $"{data.Event(row.FromEventId).Title} → {data.Event(row.ToEventId).Title}"))) },
            names = Names(data),
            silent = data.Episodes.SelectMany(episode => data.Claims(episode).Rows)
                .DistinctBy(row => row.Proposition.Id)
                .Where(row => row.Silent.Any())
                .ToDictionary(row => row.Proposition.Id, row => row.Silent.Select(source => source.Id)),
            views = ExplorerViews.Of(data).Select(view => new
            {
                name = view.Name,
                title = view.Title,
                columns = view.Columns.Select(column => new { name = column.Name, heading = column.Heading, weight = column.Weight, narrow = column.Narrow }),
                rows = view.Rows.Select(Row),
            }),
        };
        return $"window.peaRecord={SiteScripts.Json(record)};\n";
    }

    private static object Table(Dataset data, string name)
    {
        var (table, fields) = (data.Table(name), data.Raw.Fields(name).ToDictionary(field => field.Name, StringComparer.Ordinal));
        // Nothing points to a citation by its id, and there are many.
        var shown = Enumerable.Range(0, table.Columns.Count).Where(column => name != TableNames.Citations || table.Columns[column].Name != "id").ToList();
        return new
        {
            name,
            columns = shown.Select(column => fields[table.Columns[column].Name]).Select(field => new
            {
                name = field.Name,
                references = field.References,
                vocabulary = field.Vocabulary,
                list = field.Separator is null ? (bool?)null : true,
            }),
            rows = Enumerable.Range(0, table.RowCount).Select(row => shown.Select(column => Cell(table.Value(row, column)))),
        };
    }

    private static object Names(Dataset data) => new
    {
        episode = Texts(data.Episodes.Select(row => (row.Id, row.Title))),
        place = Texts(data.Places.Select(row => (row.Id, row.Name))),
        source = Texts(data.Sources.Select(row => (row.Id, SummaryWords.ShortName(row)))),
        side = Texts(data.Vocabulary<Side>().Select(term => (term.Code, term.Label))),
        type = Texts(data.Vocabulary<EventType>().Concat(data.Vocabulary<Measure>()).Concat(data.Vocabulary<DemandCode>()).Concat(data.Vocabulary<Topic>()).Concat(data.Vocabulary<PlaceKind>())
            .Select(term => (term.Code, term.Label))),
        tier = Texts(data.Vocabulary<Tier>().Select(term => (term.Code, term.Label))),
    };

    private static object Row(ExplorerRow row)
    {
        var order = row.Order.Where(order => order.Value is not null).ToDictionary(order => order.Column, order => Cell(order.Value));
        var more = string.Join(' ', row.Texts.Where(text => !string.IsNullOrEmpty(text)));
        return new
        {
            id = row.Id,
            cells = row.Cells,
            order = order.Count > 0 ? order : null,
            more = more.Length > 0 ? more : null,
            episode = Some(row.Episodes),
            place = Some(row.Places),
            source = Some(row.Sources),
            side = Some(row.Sides),
            type = Some(row.Types),
            first = Cell(row.Days?.First),
            last = Cell(row.Days?.Last),
        };
    }

    private static IReadOnlyList<string>? Some(IReadOnlyList<string> values) => values.Count > 0 ? values : null;

    private static Dictionary<string, string> Texts(IEnumerable<(string Key, string Text)> texts) =>
        texts.DistinctBy(one => one.Key).ToDictionary(one => one.Key, one => one.Text, StringComparer.Ordinal);

    private static object? Cell(object? value) => value switch
    {
        null or int or decimal => value,
        DateOnly day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
