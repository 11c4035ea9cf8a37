using ProtestEvents.Notebooks.Sessions.Assistance;

namespace ProtestEvents.Notebooks.Tests.Kernel;

/// <summary>In each text | marks the place that is asked about.</summary>
public sealed class CodeAssistanceTests : CellTest
{
    [Theory]
    [InlineData("numbe|", "numbers")]
    [InlineData("numbers.Cou|", "Count")]
    [InlineData("numbers.FirstOrD|", "FirstOrDefault")]
    [InlineData("numbers?.Capac|", "Capacity")]
    [InlineData("numbers.Where(n => n.CompareT|", "CompareTo")]
    [InlineData("Console.Write(numbers.Capac|)", "Capacity")]
    [InlineData("numbers.Capac|\nvar next = 1;", "Capacity")]
    [InlineData("{ var inside = 1; insi| }", "inside")]
    [InlineData("int Twice(int number) => numbe|", "number")]
    [InlineData("new City { Peop|", "People")]
    [InlineData("Twice(numb|", "number:")]
    [InlineData("using System.Text.Js|", "Json")]
    [InlineData("DayOfWeek.Mon|", "Monday")]
    [InlineData("foreac|", "foreach")]
    [InlineData("disp|", "display")]
    [InlineData("DateTime.Now.AddDa|", "AddDays")]
    [InlineData("(1, 2).Item|", "Item1")]
    [InlineData("using Sys|", "System")]
    [InlineData("using static System.Mat|", "Math")]
    [InlineData("using var s = new Syst|", "System")]
    [InlineData("new |", "City")]
    [InlineData("new Lis|", "List")]
    [InlineData("new numb|", null)]
    [InlineData("var city = new Cit|", "City")]
    [InlineData("global::Sys|", "System")]
    [InlineData("global::numb|", null)]
    [InlineData("$\"{numbers.Count:|}\"", null)]
    [InlineData("$\"{numbers.Count:N|}\"", null)]
    [InlineData("$\"{numbers.Cou|}\"", "Count")]
    [InlineData("#|", null)]
    [InlineData("#!|", null)]
    [InlineData("#!imp|", null)]
    [InlineData("#r \"nuget: num|", null)]
    [InlineData("var s = \"a.|\";", null)]
    [InlineData("// Cons|", null)]
    [InlineData("12|", null)]
    [InlineData("missing.|", null)]
    public async Task What_can_stand_at_a_place(string marked, string? first)
    {
        await Run("var numbers = new List<int> { 1 }; record City { public int People { get; init; } } int Twice(int number) => 2 * number;");
        Assert.Equal(first, Complete(marked).Completions.FirstOrDefault()?.Text);
    }

    [Fact]
    public async Task A_completion_takes_the_place_of_what_is_typed_and_says_what_it_is()
    {
        await Run("/// <summary>Doubles.</summary>\nint Twice(int number) => 2 * number;");
        var list = Complete("1 + Twi| + 1");
        Assert.Equal((4, 7), (list.Start, list.End));
        Assert.Equal([new Completion("Twice", "method", "int Twice(int number)")], list.Completions);
    }

    [Theory]
    [InlineData("#r \"|", 4, "lib/", "near.dll", "nuget: ")]
    [InlineData("#r \"ne|", 4, "near.dll")]
    [InlineData("1\n#r \"lib/|", 10, "deep.dll")]
    [InlineData("#r \"lib/|\"", 8, "deep.dll")]
    [InlineData("#load \"|", 7, "lib/", "a.csx", "b.cs")]
    [InlineData("#load \"A|\"\nvar x = 1;", 7, "a.csx")]
    [InlineData("#i \"nuget: |", 11, "lib/")]
    [InlineData("#r \"nowhere/|", 12)]
    [InlineData("#r \"near.dll\"|", 13)]
    public void After_the_quote_of_a_directive_stand_paths(string marked, int start, params string[] texts)
    {
        foreach (var file in new[] { "near.dll", "lib/deep.dll", "lib/deep.xml", "a.csx", "b.cs", "n.ipynb", ".hidden/x.dll" })
            Folder.Write(file, "");
        var list = Complete(marked);
        Assert.Equal(texts, list.Completions.Select(completion => completion.Text));
        Assert.Equal(start, list.Start);
    }

    [Fact]
    public void Before_a_letter_is_typed_using_and_new_name_what_can_follow()
    {
        var used = Complete("using |").Completions;
        Assert.Equal(["namespace", "keyword"], used.Select(completion => completion.Kind).Distinct());
        Assert.Contains("System", used.Select(completion => completion.Text));
        Assert.DoesNotContain("FxResources", used.Select(completion => completion.Text));
        Assert.Contains("System", Complete("using static |").Completions.Select(completion => completion.Text));
        Assert.Equal("namespace", Assert.Single(Complete("using System.|").Completions.Select(completion => completion.Kind).Distinct()));
        Assert.Equal(["class", "struct"], Complete("new |").Completions.Select(completion => completion.Kind).Distinct().Order(StringComparer.Ordinal));
        var created = Complete("new |").Completions.Select(completion => completion.Text).ToList();
        Assert.Contains("StringBuilder", created);
        Assert.DoesNotContain("Console", created);
        Assert.DoesNotContain("IDisposable", created);
    }

    [Fact]
    public async Task Static_and_instance_members_keep_apart()
    {
        await Run("var text = \"a\";");
        Assert.DoesNotContain(Complete("text.|").Completions, completion => completion.Text is "IsNullOrEmpty" or "Empty");
        Assert.DoesNotContain(Complete("string.|").Completions, completion => completion.Text is "Length" or "Trim");
    }

    [Fact]
    public async Task With_nothing_typed_only_what_the_cells_define_is_named()
    {
        await Run("var first = 1; var second = 2;");
        Assert.Equal(["first", "second"], Complete("|").Completions.Select(completion => completion.Text));
    }

    [Fact]
    public async Task What_the_cells_define_comes_before_members_and_those_before_keywords()
    {
        await Run("var stack = 1;");
        var found = Complete("sta|").Completions.Select(completion => completion.Text).ToList();
        Assert.Equal("stack", found[0]);
        Assert.True(found.IndexOf("Stack") < found.IndexOf("stackalloc"), string.Join(' ', found));
    }

    [Theory]
    [InlineData("Twi|ce(1)", "int Twice(int number)", "Doubles a number.\nnumber: What to double.\nReturns: Twice as much.")]
    [InlineData("Twice(|1)", "int Twice(int number)", "Doubles a number.\nnumber: What to double.\nReturns: Twice as much.")]
    [InlineData("count|ed", "int counted", "")]
    public async Task A_name_or_the_call_around_a_place_is_explained(string marked, string signature, string documentation)
    {
        await Run("/// <summary>Doubles a <c>number</c>.</summary>\n/// <param name=\"number\">What to double.</param>\n/// <returns>Twice as much.</returns>\n"
            + "int Twice(int number) => 2 * number; var counted = 1;");
        Assert.Equal(new Inspection(signature, documentation), Inspect(marked));
    }

    [Fact]
    public void Docs_of_a_referenced_library_come_from_the_file_beside_it()
    {
        var library = typeof(MimeBundle).Assembly.Location;
        Assert.True(File.Exists(Path.ChangeExtension(library, ".xml")));
        var found = Inspect("ProtestEvents.Notebooks.Cells.HtmlContent| x;");
        Assert.Equal("Text that is HTML and is shown as such.\nHtml: The HTML, taken as it is.", found?.Documentation);
    }

    [Fact]
    public void All_overloads_are_named_until_the_arguments_choose()
    {
        var lines = Inspect("Math.Abs(|")!.Signature.Split('\n');
        Assert.Contains("int Math.Abs(int value)", lines);
        Assert.True(lines.Length > 5);
    }

    [Theory]
    [InlineData("Console.WriteLine(|", "void Console.WriteLine()", 20)]
    [InlineData("Console.WriteLine(|);", "void Console.WriteLine()", 20)]
    [InlineData("new List<int>(|", "List<int>.List()", 3)]
    [InlineData("List<int> list = new(|);", "List<int>.List()", 3)]
    [InlineData("\"\".Insert(0, |", "string string.Insert(int startIndex, string value)", 1)]
    [InlineData("Math.Round(1.5, |", "decimal Math.Round(decimal d, int decimals)", 6)]
    [InlineData("Math.Round(1.5, |1)", "double Math.Round(double value, int digits)", 1)]
    public void Of_a_call_that_is_being_written_all_overloads_are_shown_or_counted(string marked, string first, int count)
    {
        var lines = Inspect(marked)!.Signature.Split('\n');
        Assert.Equal(first, lines[0]);
        var shown = Math.Min(count, 8);
        Assert.Equal(count > shown ? $"… and {count - shown} more overloads" : lines[shown - 1], lines[^1]);
        Assert.Equal(count > shown ? shown + 1 : shown, lines.Length);
    }

    [Fact]
    public void Nothing_is_said_of_a_place_that_names_nothing() => Assert.Null(Inspect("1 +| 1"));

    private CompletionList Complete(string marked) => Session.Complete(marked.Replace("|", "", StringComparison.Ordinal), marked.IndexOf('|', StringComparison.Ordinal));

    private Inspection? Inspect(string marked) => Session.Inspect(marked.Replace("|", "", StringComparison.Ordinal), marked.IndexOf('|', StringComparison.Ordinal));
}
