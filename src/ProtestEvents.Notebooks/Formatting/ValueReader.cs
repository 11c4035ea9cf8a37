using System.Collections;
using System.Collections.Immutable;
using ProtestEvents.Notebooks.Sessions;

namespace ProtestEvents.Notebooks.Formatting;

/// <summary>
/// Reads a value for showing, within limits: so deep, so many rows, so many parts in all. Values that hold themselves, sequences without
/// end and properties that throw are shown as what they are.
/// </summary>
internal sealed class ValueReader
{
    private const int MaxDepth = 2;
    private const int MaxParts = 4000;
    private const string Cut = "…";
    private readonly Stack<object> _open = new();
    private int _parts;

    public ShownValue Read(object? value)
    {
        if (ScalarText.Of(value) is { } text)
            return new ShownText(text, ScalarText.IsNumber(value));
        if (++_parts > MaxParts)
            return new ShownText(Cut);
        if (_open.Contains(value!, ReferenceEqualityComparer.Instance))
            return new ShownText("(refers to itself)");
        _open.Push(value!);
        try
        {
            return ReadParts(value!);
        }
        finally
        {
            _open.Pop();
        }
    }

    private ShownValue ReadParts(object value)
    {
        var nested = _open.Count > 1;
        if (nested && NestedText(value) is { } text)
            return text.Contains('\n', StringComparison.Ordinal) && ValueFormatter.OwnHtmlOf(value) is { } html ? new ShownOwn(html, text) : new ShownText(text);
        var tooDeep = _open.Count > MaxDepth;
        if (!tooDeep && TabularValues.Of(value, nested, element => Guarded(() => Read(element))) is { } table)
            return table;
        if (ValueSequence.Of(value) is { } sequence)
            return tooDeep ? new ShownText(Cut) : ReadSequence(sequence, nested);
        var members = ValueMembers.Of(value);
        if (members.IsEmpty || tooDeep)
            return new ShownText(Summary(value, members));
        return new ShownObject(
            ScalarText.Own(value) ?? (nested ? Summary(value, members) : TypeNames.Of(value.GetType())),
            [.. members.Select(member => (member.Name, Guarded(() => Read(member.Get(value)))))]);
    }

    // Inside another value a library's own short text says more than its parts.
    private static string? NestedText(object value)
    {
        if (value is not IEnumerable && ScalarText.Own(value) is { } own)
            return own;
        return ConventionFormatters.Format(value, ValueFormatter.PlainText) is { } text && !(value is IEnumerable && text.Contains('\n', StringComparison.Ordinal)) ? text : null;
    }

    private ShownTable ReadSequence(ValueSequence sequence, bool nested)
    {
        var (elements, more) = sequence.Take(nested);
        if (sequence.IsDictionary && ReadMainColumns([.. elements.Select(pair => ValueMembers.Of(pair!)[^1].Get(pair!))], more) is { } values)
        {
            var keys = elements.Select(pair => Guarded(() => Read(ValueMembers.Of(pair!)[0].Get(pair!))));
            return values with { Columns = values.Columns.SetItem(0, "key"), Rows = [.. values.Rows.Zip(keys, (row, key) => row.SetItem(0, key))] };
        }

        if (sequence.IsDictionary)
            return new(["key", "value"], [.. elements.Select(pair => ReadAll(ValueMembers.Of(pair!), pair))], more);
        if (ReadMainColumns(elements, more) is { } main)
            return main;
        var records = elements.All(element => element is not null && ScalarText.Of(element) is null && !IsSequence(element)
            && ScalarText.Own(element) is null && ValueMembers.Of(element).Length > 0);
        if (!records || elements.IsEmpty || nested)
            return new(["index", "value"], [.. elements.Select((element, index) => Row(index, [Read(element)]))], more);
        var columns = elements.SelectMany(element => ValueMembers.Of(element!)).Select(member => member.Name).Distinct().ToImmutableArray();
        return new(["index", .. columns], [.. elements.Select((element, index) => Row(index, ReadColumns(element!, columns)))], more);
    }

    // A library may say, by convention, what of a value stands in a table of many.
    private static ShownTable? ReadMainColumns(ImmutableArray<object?> elements, string? more)
    {
        var columns = elements.Select(element => element is null ? null : ConventionFormatters.MainColumns(element)).ToList();
        if (columns.Count == 0 || columns.Contains(null))
            return null;
        var names = columns.SelectMany(row => row!.Select(column => column.Key)).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return new(
            ["index", .. names],
            [.. columns.Select((row, index) => Row(index, names.Select(name => Cell(row!.FirstOrDefault(column => column.Key == name).Value ?? ""))))],
            more)
        {
            Names = [.. elements.Select(element => ScalarText.Own(element!) ?? TypeNames.Of(element!.GetType()))],
            CellWidth = Math.Max(16, 100 / names.Length),
        };
    }

    private static ShownText Cell(string text) =>
        new(text, decimal.TryParse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out _));

    private ImmutableArray<ShownValue> ReadColumns(object element, ImmutableArray<string> columns)
    {
        var members = ValueMembers.Of(element).ToDictionary(member => member.Name, StringComparer.Ordinal);
        return [.. columns.Select(column =>
            members.TryGetValue(column, out var member) ? Guarded(() => Read(member.Get(element))) : new ShownText(""))];
    }

    private ImmutableArray<ShownValue> ReadAll(ImmutableArray<ValueMember> members, object? whole) =>
        [.. members.Select(member => Guarded(() => Read(member.Get(whole!))))];

    private static ImmutableArray<ShownValue> Row(int index, IEnumerable<ShownValue> values) =>
        [new ShownText(ScalarText.Of(index)!, IsNumber: true), .. values];

    private static bool IsSequence(object value) => ValueSequence.Of(value) is not null && !ValueSequence.IsGrouping(value);

    private static string Summary(object value, ImmutableArray<ValueMember> members)
    {
        var parts = members
            .Select(member => (member.Name, Text: GuardedText(() => ScalarText.Of(member.Get(value)))))
            .Where(part => part.Text is not null)
            .Take(3)
            .Select(part => $"{part.Name} = {Short(part.Text!)}")
            .ToList();
        var name = TypeNames.Of(value.GetType());
        return parts.Count == 0 ? name : $"{name} {{ {string.Join(", ", parts)}{(parts.Count < members.Length ? ", …" : "")} }}";
    }

    private static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 59), Cut);

    private static string? GuardedText(Func<string?> read) => Guarded(() => new ShownText(read() ?? "\0")) is ShownText { Text: not "\0" } text ? text.Text : null;

    // For what a property gives; a sequence that throws is an error of the cell that shows it.
    private static ShownValue Guarded(Func<ShownValue> read)
    {
        try
        {
            return read();
        }
        catch (Exception stop) when (stop is CellStoppedException or ThreadInterruptedException)
        {
            throw;
        }
#pragma warning disable CA1031 // A property that throws shows its error in its place.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return new ShownText(ScalarText.Describe(thrown));
        }
    }
}
