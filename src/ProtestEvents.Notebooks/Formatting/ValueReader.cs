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
            return new ShownText(text);
        var tooDeep = _open.Count > MaxDepth;
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
        return ConventionFormatters.Format(value, ValueFormatter.PlainText);
    }

    private ShownTable ReadSequence(ValueSequence sequence, bool nested)
    {
        var (elements, more) = sequence.Take(nested);
        if (sequence.IsDictionary)
            return new(["key", "value"], [.. elements.Select(pair => ReadAll(ValueMembers.Of(pair!), pair))], more);
        var records = elements.All(element => element is not null && ScalarText.Of(element) is null && !IsSequence(element)
            && ScalarText.Own(element) is null && ValueMembers.Of(element).Length > 0);
        if (!records || elements.IsEmpty || nested)
            return new(["index", "value"], [.. elements.Select((element, index) => Row(index, [Read(element)]))], more);
        var columns = elements.SelectMany(element => ValueMembers.Of(element!)).Select(member => member.Name).Distinct().ToImmutableArray();
        return new(["index", .. columns], [.. elements.Select((element, index) => Row(index, ReadColumns(element!, columns)))], more);
    }

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
