using ProtestEvents.Notebooks.Sessions;

namespace ProtestEvents.Notebooks.Tests.Sessions;

public class CellOutputTests : CellTest
{
    [Fact]
    public async Task Console_text_and_displays_come_in_the_order_they_happened()
    {
        var events = await Run("Console.Write(\"a\");\ndisplay(1);\nConsole.Error.WriteLine(\"b\");\n2.Display();\nConsole.Out.WriteLine(\"c\");\n3");
        Assert.Equal(
            ["a", "1", "b\n", "2", "c\n", "3"],
            events.Select(happened => happened switch
            {
                StreamText text => text.Text,
                DisplayData display => display.Data["text/plain"],
                ExecuteResult result => result.Data["text/plain"],
                _ => happened.ToString(),
            }));
    }

    [Fact]
    public async Task Text_written_by_the_threads_a_cell_starts_is_the_cells()
    {
        var events = await Run("var t = new System.Threading.Thread(() => Console.Write(\"thread \")); t.Start(); t.Join(); await Task.Run(() => Console.Write(\"task\"));");
        Assert.Equal("thread task", Stream(events, "stdout"));
    }

    [Fact]
    public async Task What_a_task_writes_after_its_cells_end_is_heard_with_the_cell_that_runs_then()
    {
        await Run("var go = new System.Threading.ManualResetEventSlim(); var task = Task.Run(() => { go.Wait(); Console.Write(\"late\"); });");
        Assert.Equal("late second", Stream(await Run("go.Set(); await task; Console.Write(\" second\");"), "stdout"));
    }

    [Fact]
    public async Task What_a_task_writes_between_two_cells_is_heard_with_the_next()
    {
        await Run("var task = Task.Run(() => { System.Threading.Thread.Sleep(200); Console.Write(\"late\"); });");
        await Task.Delay(1000, TestContext.Current.CancellationToken);
        Assert.Equal("late", Stream(await Run("1"), "stdout"));
    }

    [Fact]
    public async Task A_cell_that_prints_faster_than_it_is_heard_waits()
    {
        const string Printing = "for (var n = 0; n < 5000; n++) { display(n); AppDomain.CurrentDomain.SetData(\"shown\", n); }";
        var shown = 0;
        await foreach (var happened in Session.Execute(new ExecuteRequest(1, Printing), CancellationToken.None))
        {
            if (++shown > 1)
                continue;
            await Task.Delay(500, TestContext.Current.CancellationToken);
            Assert.InRange((int)AppDomain.CurrentDomain.GetData("shown")!, 1, 200);
        }

        Assert.Equal(5001, shown);
    }

    [Fact]
    public async Task What_the_host_writes_while_a_session_lives_is_not_a_cells()
    {
        await Run("1");
        var events = await Run("Console.Write(\"cell\");");
        Console.Write("");
        Assert.Equal("cell", Stream(events, "stdout"));
    }

    [Fact]
    public async Task A_displayed_value_is_updated_in_its_place_also_from_a_later_cell()
    {
        var first = await Run("var shown = display(\"one\");");
        var later = await Run("shown.Update(\"two\");");
        var update = Assert.IsType<UpdateDisplayData>(Assert.Single(later));
        Assert.Equal(Assert.IsType<DisplayData>(Assert.Single(first)).DisplayId, update.DisplayId);
        Assert.Equal("two", update.Data["text/plain"]);
    }

    [Fact]
    public async Task Text_can_be_shown_as_any_MIME_type_and_HTML_as_HTML()
    {
        var events = await Run("\"# x\".DisplayAs(\"text/markdown\");\nHTML(\"<b>x</b>\")");
        Assert.Equal("# x", Assert.IsType<DisplayData>(events[0]).Data["text/markdown"]);
        Assert.Equal("<b>x</b>", Assert.IsType<ExecuteResult>(events[1]).Data["text/html"]);
        Assert.Equal("x", Assert.IsType<ExecuteResult>(events[1]).Data["text/plain"]);
    }

    [Fact]
    public async Task A_value_that_is_displayed_last_is_shown_once()
    {
        var events = await Run("display(1)");
        Assert.Equal("1", Assert.IsType<DisplayData>(Assert.Single(events)).Data["text/plain"]);
    }

    [Fact]
    public async Task Text_that_is_no_JSON_cannot_be_shown_as_JSON() =>
        Assert.Equal("The text to show is not JSON, as application/json must be.", (await Error("\"{\".DisplayAs(\"application/json\");")).Message);

    [Fact]
    public async Task A_wanted_MIME_type_is_the_only_one_shown()
    {
        var events = await Run("display(new[] { 1, 2 }, \"text/plain\");");
        Assert.Equal(["text/plain"], Assert.IsType<DisplayData>(Assert.Single(events)).Data.MimeTypes);
    }

    [Fact]
    public async Task Without_a_host_that_answers_input_is_at_its_end() => Assert.Equal("<null>", await Result("Console.ReadLine()"));

    [Fact]
    public async Task A_cell_that_asks_for_input_gets_the_hosts_answer()
    {
        using var session = new CSharpSession(new SessionOptions { BaseDirectory = Folder.Path, AllowsInput = true });
        var events = new List<SessionEvent>();
        await foreach (var happened in session.Execute(new ExecuteRequest(1, "Console.Write(\"Name? \"); Console.ReadLine()"), CancellationToken.None))
        {
            events.Add(happened);
            if (happened is InputRequested)
                session.Reply("Aigerim");
        }

        Assert.Equal("Name? ", events.OfType<InputRequested>().Single().Prompt);
        Assert.Equal("Aigerim", events.OfType<ExecuteResult>().Single().Data["text/plain"]);
    }

    [Theory]
    [InlineData("(char)Console.Read() + \"|\" + (char)Console.Read() + \"|\" + Console.ReadLine()", "a|b|c", 1)]
    [InlineData("Console.ReadLine() + Console.Read()", "abc100", 2)]
    [InlineData("Console.In.ReadToEnd()", "abc\ndef\n", 3)]
    [InlineData("Console.In.Peek()", "-1", 0)]
    public async Task Input_is_asked_for_however_the_console_is_read(string code, string value, int asked)
    {
        var lines = new Queue<string?>(["abc", "def", null]);
        using var session = new CSharpSession(new SessionOptions { BaseDirectory = Folder.Path, AllowsInput = true });
        var events = new List<SessionEvent>();
        await foreach (var happened in session.Execute(new ExecuteRequest(1, code), CancellationToken.None))
        {
            events.Add(happened);
            if (happened is InputRequested)
                session.Reply(lines.Dequeue());
        }

        Assert.Equal(asked, events.OfType<InputRequested>().Count());
        Assert.Equal(value, events.OfType<ExecuteResult>().Single().Data["text/plain"]);
    }

    [Fact]
    public async Task Every_event_survives_a_stream_of_lines()
    {
        var events = await Run("Console.Write(\"a\\nb\"); var d = display(new[] { 1 }); d.Update(2); throw new Exception(\"<é>\");");
        SessionEvent[] all = [.. events, new ExecuteResult(MimeBundle.Of("text/plain", "x")), new InputRequested("?"), new Idle(true)];
        Assert.Equal(7, all.Select(happened => happened.GetType()).Distinct().Count());
        foreach (var happened in all)
        {
            var line = happened.ToJsonLine();
            Assert.DoesNotContain('\n', line);
            Assert.Equal(line, SessionEvent.FromJsonLine(line).ToJsonLine());
            Assert.Equal(happened.GetType(), SessionEvent.FromJsonLine(line).GetType());
        }
    }
}
