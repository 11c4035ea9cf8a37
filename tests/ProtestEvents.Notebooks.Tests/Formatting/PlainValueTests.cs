using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using ProtestEvents.Notebooks.Formatting;

namespace ProtestEvents.Notebooks.Tests.Formatting;

public class PlainValueTests
{
    private sealed record City(string Name, int? People, DateOnly Counted);

    private sealed record Node(string Name)
    {
        public Node? Next { get; set; }
    }

    private sealed class Moody
    {
        public int Good => 1;

        public int Bad => throw new InvalidOperationException("not today");
    }

    public static TheoryData<object?, string> SingleValues => new()
    {
        { null, "<null>" },
        { "line\n<b>", "line\n<b>" },
        { 1234567.5, "1234567.5" },
        { -0.1m, "-0.1" },
        { double.NaN, "NaN" },
        { BigInteger.Parse("12345678901234567890", CultureInfo.InvariantCulture), "12345678901234567890" },
        { true, "true" },
        { 'ё', "ё" },
        { DayOfWeek.Friday, "Friday" },
        { new DateTime(2022, 1, 4, 0, 0, 0, DateTimeKind.Utc), "2022-01-04T00:00:00Z" },
        { new DateTime(2022, 1, 4, 13, 5, 0, 250, DateTimeKind.Unspecified), "2022-01-04T13:05:00.25" },
        { new DateTimeOffset(2022, 1, 4, 0, 0, 0, TimeSpan.FromHours(6)), "2022-01-04T00:00:00+06:00" },
        { new DateOnly(2022, 1, 4), "2022-01-04" },
        { new TimeOnly(13, 5), "13:05:00" },
        { TimeSpan.FromMinutes(90), "01:30:00" },
        { typeof(Dictionary<string, int?[]>), "Dictionary<string, int?[]>" },
        { new Uri("http://example.org/a"), "http://example.org/a" },
        { JsonNode.Parse("{\"a\":1}"), "{\n  \"a\": 1\n}" },
        { new InvalidOperationException("bad", new FormatException("worse")), "System.InvalidOperationException: bad\n ---> System.FormatException: worse" },
    };

    [Theory]
    [MemberData(nameof(SingleValues))]
    public void A_single_value_is_one_text_in_invariant_form(object? value, string text)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ru-RU");
        try
        {
            var data = ValueFormatter.Format(value);
            Assert.Equal(["text/plain"], data.MimeTypes);
            Assert.Equal(text, data["text/plain"]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Records_are_rows_under_the_names_of_their_properties() => Assert.Equal(
        """
        index  Name    People  Counted
            0  Aktau      181  2022-01-04
            1  Almaty  <null>  2022-01-05
        """,
        Plain(new[] { new City("Aktau", 181, new(2022, 1, 4)), new City("Almaty", null, new(2022, 1, 5)) }));

    [Fact]
    public void One_record_is_its_parts() => Assert.Equal(
        "City\n  Name: Aktau\n  People: 181\n  Counted: 2022-01-04", Plain(new City("Aktau", 181, new(2022, 1, 4))));

    [Fact]
    public void Rows_of_different_types_share_the_columns_of_all() => Assert.Equal(
        "index  A  B\n    0  1\n    1  2  x", Plain(new object[] { new { A = 1 }, new { A = 2, B = "x" } }));

    [Fact]
    public void Values_that_are_no_records_are_listed() => Assert.Equal("index   value\n    0       1\n    1  <null>", Plain(new int?[] { 1, null }));

    [Fact]
    public void A_dictionary_shows_keys_and_values() => Assert.Equal(
        "key   value\nfrom      1\nto        2", Plain(new Dictionary<string, int> { ["from"] = 1, ["to"] = 2 }));

    [Fact]
    public void A_tuple_shows_its_elements() => Assert.Equal("ValueTuple<int, string>\n  Item1: 1\n  Item2: a", Plain((1, "a")));

    [Fact]
    public void Groups_show_their_key_and_values() => Assert.Equal(
        "index  Key  Values\n    0    1  [a, b]\n    1    2  [cc]", Plain(new[] { "a", "b", "cc" }.GroupBy(word => word.Length)));

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, "… (1 more)")]
    [InlineData(25, "… (5 more)")]
    public void No_more_than_twenty_rows_are_shown_and_the_rest_is_counted(int count, string? more)
    {
        foreach (var sequence in new IEnumerable[] { Enumerable.Range(0, count).ToList(), Enumerable.Range(0, count).Where(_ => true) })
        {
            var lines = Plain(sequence).Split('\n');
            Assert.Equal(more, lines.Length > 21 ? lines[21] : null);
            Assert.EndsWith("19", lines[20], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_sequence_without_end_is_cut_and_said_to_go_on()
    {
        static IEnumerable<int> Endless()
        {
            for (var n = 0; ; n++)
                yield return n % 10;
        }

        Assert.EndsWith("\n… (more)", Plain(Endless()), StringComparison.Ordinal);
    }

    [Fact]
    public void Records_that_refer_to_each_other_end()
    {
        var one = new Node("one");
        one.Next = new Node("two") { Next = one };
        Assert.Equal("Node\n  Name: one\n  Next: Node { Name = two, … }", Plain(one));
    }

    [Fact]
    public void A_list_that_holds_itself_ends()
    {
        var list = new List<object> { 1 };
        list.Add(list);
        Assert.Contains("(refers to itself)", Plain(list), StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_that_throws_shows_its_error_in_its_place() => Assert.Equal(
        "Moody\n  Good: 1\n  Bad: System.InvalidOperationException: not today", Plain(new Moody()));

    private static string Plain(object value) => ValueFormatter.Format(value)["text/plain"]!;
}
