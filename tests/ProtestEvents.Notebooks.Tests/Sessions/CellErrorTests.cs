using ProtestEvents.Notebooks.Sessions;

namespace ProtestEvents.Notebooks.Tests.Sessions;

public class CellErrorTests : CellTest
{
    [Fact]
    public async Task Every_compilation_error_has_its_line_column_and_text()
    {
        var error = await Error("var a = 1;\n\n    int b = \"x\";\nmissing(a);");
        Assert.Equal(
            [
                "cell 1, line 3, column 13: CS0029: Cannot implicitly convert type 'string' to 'int'",
                "    int b = \"x\";",
                "            ^",
                "cell 1, line 4, column 1: CS0103: The name 'missing' does not exist in the current context",
                "    missing(a);",
                "    ^",
            ],
            error.Traceback);
        Assert.Equal("CS0029: Cannot implicitly convert type 'string' to 'int' (and 1 more)", error.Message);
        Assert.Equal((CellErrorKind.Compilation, "CompilationError", 3, "int b = \"x\";"), (error.Kind, error.Name, error.Line, error.LineText));
    }

    [Fact]
    public async Task Columns_are_those_of_the_cell_inside_guarded_loops_and_functions()
    {
        var error = await Error("int F(int n) => n + missing;\nwhile (true) nothing();");
        Assert.Equal("cell 1, line 1, column 21: CS0103: The name 'missing' does not exist in the current context", error.Traceback[0]);
        Assert.Equal("cell 1, line 2, column 14: CS0103: The name 'nothing' does not exist in the current context", error.Traceback[3]);
    }

    [Fact]
    public async Task Lines_stay_those_of_the_cell_when_directives_stand_before_them()
    {
        Folder.Write("a.csx", "var loaded = 1;");
        var error = await Error("#load \"a.csx\"\n\nloaded + missing");
        Assert.Equal("cell 1, line 3, column 10: CS0103: The name 'missing' does not exist in the current context", error.Traceback[0]);
    }

    [Fact]
    public async Task An_exception_shows_type_message_and_the_cells_own_lines()
    {
        await Run("int Half(int n)\n{\n    if (n % 2 != 0)\n        throw new ArgumentException(\"odd\");\n    return n / 2;\n}");
        var error = await Error("var x = 1;\nforeach (var n in new[] { 2, 3 })\n    x = Half(n);");
        Assert.Equal(
            [
                "System.ArgumentException: odd",
                "   at Half in cell 1, line 4: throw new ArgumentException(\"odd\");",
                "   at cell 2, line 3: x = Half(n);",
            ],
            error.Traceback);
        Assert.Equal((CellErrorKind.Exception, "System.ArgumentException", "odd", 3, "x = Half(n);"), (error.Kind, error.Name, error.Message, error.Line, error.LineText));
    }

    [Fact]
    public async Task An_exception_after_an_await_has_its_line_too()
    {
        var error = await Error("async Task Later()\n{\n    await Task.Delay(1);\n    throw new Exception(\"late\", new Exception(\"inner\"));\n}\nawait Later();");
        Assert.Equal(
            [
                "System.Exception: late",
                " ---> System.Exception: inner",
                "   at Later in cell 1, line 4: throw new Exception(\"late\", new Exception(\"inner\"));",
                "   at cell 1, line 6: await Later();",
            ],
            error.Traceback);
    }

    [Theory]
    [InlineData("Task.Run(() =>\n{\n    throw new Exception(\"a\");\n}).Wait();", "cell 1, line 3: throw new Exception(\"a\");")]
    [InlineData("Parallel.For(0, 3, n =>\n{\n    throw new Exception(\"a\");\n});", "cell 1, line 3: throw new Exception(\"a\");")]
    [InlineData("class A\n{\n    static A() { throw new Exception(\"a\"); }\n    public static int B = 1;\n}\nA.B", ".cctor in cell 1, line 3: static A() { throw new Exception(\"a\"); }")]
    [InlineData("int Half(int n) =>\n    1 / n;\n((Func<int, int>)Half).DynamicInvoke(0)", "Half in cell 1, line 2: 1 / n;")]
    [InlineData("try\n{\n    throw new Exception(\"a\");\n}\ncatch (Exception e)\n{\n    throw new Exception(\"b\", e);\n}", "cell 1, line 3: throw new Exception(\"a\");")]
    [InlineData("int Half(int n)\n{\n    return 10 / n;\n}\nvar sum = 0;\nfor (var n = 2_000_000; n >= 0; n--)\n    sum += Half(n);", "Half in cell 1, line 3: return 10 / n;")]
    [InlineData("Func<int, int> half = n =>\n    10 / n;\nvar sum = 0;\nfor (var n = 2_000_000; n >= 0; n--)\n{\n    sum += half(n);\n}", "cell 1, line 2: 10 / n;")]
    public async Task The_line_that_threw_is_named(string code, string frame) =>
        Assert.Contains("   at " + frame, (await Error(code)).Traceback);

    [Fact]
    public async Task An_inner_exception_has_its_lines_before_those_of_the_outer()
    {
        var error = await Error("void Inner() => throw new Exception(\"a\");\ntry { Inner(); }\ncatch (Exception e)\n{\n    throw new ArgumentException(\"b\", e);\n}");
        Assert.Equal(
            [
                "System.ArgumentException: b",
                " ---> System.Exception: a",
                "   at Inner in cell 1, line 1: void Inner() => throw new Exception(\"a\");",
                "   at cell 1, line 2: try { Inner(); }",
                "   --- End of inner exception stack trace ---",
                "   at cell 1, line 5: throw new ArgumentException(\"b\", e);",
            ],
            error.Traceback);
        Assert.Equal(5, error.Line);
    }

    [Theory]
    [InlineData("await Task.Delay(100_000);", "   at cell 1")]
    [InlineData("var n = 1;\nConsole.ReadLine();", "   at cell 1, line 2: Console.ReadLine();")]
    public async Task A_cell_that_is_stopped_while_it_waits_is_named(string code, string place)
    {
        using var session = new CSharpSession(new SessionOptions { BaseDirectory = Folder.Path, AllowsInput = true });
        using var stop = new CancellationTokenSource(700);
        var errors = new List<CellError>();
        await foreach (var happened in session.Execute(new ExecuteRequest(1, code), stop.Token))
            errors.AddRange(new[] { happened }.OfType<CellError>());
        Assert.Equal(["The cell was stopped.", place], Assert.Single(errors).Traceback);
    }

    [Theory]
    [InlineData("new[] { 2, 1, 0 }\n    .Select(n =>\n        10 / n)", 3)]
    [InlineData("new[] { 1, 0 }.Select(n => new { Share = 10 / n })", 1)]
    [InlineData("var both = new[]\n{\n    new[] { 0 }.Select(n => 10 / n),\n};\nboth", 3)]
    public async Task A_sequence_that_fails_while_it_is_shown_is_an_error_of_the_cell(string code, int line)
    {
        var events = await Run(code);
        var error = Assert.IsType<CellError>(Assert.Single(events));
        Assert.Equal(("System.DivideByZeroException", line), (error.Name, error.Line));
    }

    [Fact]
    public async Task A_property_that_throws_shows_its_error_in_its_place() =>
        Assert.Contains("Share: System.DivideByZeroException: ", await Result("class Half { public int Share => 1 / int.Parse(\"0\"); }\nnew Half()"), StringComparison.Ordinal);

    [Fact]
    public async Task Frames_of_libraries_show_but_no_path_of_the_machine()
    {
        await Run("var folder = \"" + Folder.Path + "\";");
        var error = await Error("System.IO.File.ReadAllText(System.IO.Path.Combine(folder, \"missing.txt\"))");
        Assert.Equal("Could not find file 'missing.txt'.", error.Message);
        Assert.Contains(error.Traceback, line => line.StartsWith("   at System.IO.File.ReadAllText(", StringComparison.Ordinal));
        Assert.DoesNotContain(error.Traceback, line => line.Contains(Folder.Path, StringComparison.Ordinal) || line.Contains(".cs:", StringComparison.Ordinal));
        Assert.DoesNotContain(error.Traceback, line => line.Contains("ProtestEvents.Notebooks", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("int Down(int n) => Down(n + 1) + 1;\nDown(0)")]
    [InlineData("class A { public int Value => Value; }\nnew A().Value")]
    [InlineData("Func<int, int> f = null;\nf = n => { return f(n) + 1; };\nf(0)")]
    [InlineData("Func<int, int> f = null;\nf = n => f(n - 1);\nf(0)")]
    [InlineData("Func<int, int> f = null;\nf = (int n) => f(n + 1) + 1;\nf(0)")]
    [InlineData("Action<int> f = null;\nf = n => f(n + 1);\nf(0);")]
    [InlineData("Func<int, Task> f = null;\nf = async n => await f(n + 1);\nawait f(0);")]
    [InlineData("Func<int, int> f = null;\nf = delegate(int n) { return f(n) + 1; };\nf(0)")]
    [InlineData("class A { public A() { new A(); } }\nnew A()")]
    [InlineData("class A { public A(int n) => new A(n); }\nnew A(1)")]
    [InlineData("class A { public int this[int n] => this[n + 1]; }\nnew A()[0]")]
    [InlineData("class A { public int Value { get => Value; } }\nnew A().Value")]
    [InlineData("class A { public int Value { set => Value = value; } }\nnew A().Value = 1;")]
    [InlineData("class A { public static A operator +(A a, A b) => a + b; }\nnew A() + new A()")]
    [InlineData("class A { public static A operator +(A a, A b) { return a + b; } }\nnew A() + new A()")]
    [InlineData("class A { public static implicit operator int(A a) => a; }\n(int)new A()")]
    public async Task Endless_recursion_is_an_error_and_not_the_end_of_the_process(string code) =>
        Assert.Equal("A function calls itself without end: there is no room for another call.", (await Error(code)).Message);

    [Fact]
    public async Task A_loop_that_does_not_end_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        var errors = new List<CellError>();
        await foreach (var happened in Session.Execute(new ExecuteRequest(1, "var i = 0; while (true) if (i++ == 1000) Console.Write(\"going\");"), stop.Token))
        {
            if (happened is StreamText)
                await stop.CancelAsync();
            errors.AddRange(new[] { happened }.OfType<CellError>());
        }

        Assert.Equal("StoppedError", Assert.Single(errors).Name);
        Assert.Equal("true", await Result("i > 1000"));
    }

    [Theory]
    [InlineData("for (;;) ;")]
    [InlineData("do { } while (true);")]
    [InlineData("foreach (var n in System.Linq.Enumerable.Repeat(1, int.MaxValue)) foreach (var m in System.Linq.Enumerable.Repeat(1, int.MaxValue)) ;")]
    [InlineData("while (true) { try { throw new Exception(); } catch { } }")]
    [InlineData("var thread = new System.Threading.Thread(() => { while (true) ; });\nthread.Start();\nthread.Join();")]
    [InlineData("again: goto again;")]
    [InlineData("void Loop() { again: if (true) goto again; }\nLoop();")]
    [InlineData("switch (1) { case 1: goto case 2; case 2: goto case 1; }")]
    [InlineData("Enumerable.Repeat(1, int.MaxValue).Sum(n => Enumerable.Repeat(0, int.MaxValue).Sum(m => m))")]
    [InlineData("Func<int, long> fibonacci = null;\nfibonacci = n => n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);\nfibonacci(80)")]
    [InlineData("try { while (true) ; } catch (Exception) { }\nConsole.Write(\"goes on\");")]
    [InlineData("try { while (true) ; } catch { }")]
    [InlineData("try { while (true) ; } catch (Exception e) when (e is OperationCanceledException) { }")]
    [InlineData("try { System.Threading.Thread.Sleep(100_000); } catch (Exception) { }")]
    [InlineData("class A { public override string ToString() { while (true) ; } }\nnew { A = new A() }")]
    [InlineData("IEnumerable<int> All() { while (true) yield return 1; }\nAll().Sum(n => 0)")]
    public async Task Every_kind_of_loop_is_stopped(string code)
    {
        using var stop = new CancellationTokenSource(100);
        var events = await RunUntil(code, stop.Token);
        Assert.Equal("StoppedError", Assert.Single(events.OfType<CellError>()).Name);
        Assert.Equal("", Stream(events, "stdout"));
    }

    [Theory]
    [InlineData("try { throw new Exception(\"a\"); } catch (Exception e) when (e.Message == \"a\") { 1.Display(); }", "1")]
    [InlineData("Func<int> f = () => throw new Exception();\nint F() { try { return f(); } catch { return 2; } }\nF()", "2")]
    [InlineData("System.Linq.Expressions.Expression<Func<int, int>> tree = n => n + 1;\ntree.Compile()(2)", "3")]
    [InlineData("new[] { 4 }.AsQueryable().Where(n => new[] { 1 }.Any(m => m < n)).Single()", "4")]
    [InlineData("Func<long> five = () => 5;\nFunc<List<int>> none = () => [];\nFunc<int, Func<int, long>> add = a => b => a + b;\nfive() + none().Count + add(0)(0)", "5")]
    [InlineData("var n = await Task.Run(async () => await Task.FromResult(6));\nn", "6")]
    [InlineData("await Task.Run(() => Task.Delay(1));\nnew List<int> { 7 }.ForEach(n => Console.Write(\"\"));\n7", "7")]
    [InlineData("class A { readonly int[] _all = [8]; public ref int First => ref _all[0]; public int this[int n] { get => _all[n]; set => _all[n] = value; } }\nvar a = new A();\na.First++;\na[0]--;\na[0]", "8")]
    [InlineData("delegate ref int Pick(int[] all);\nPick pick = all => ref all[0];\npick([9])", "9")]
    public async Task Guards_change_nothing_else(string code, string value)
    {
        var shown = Assert.Single(await Run(code));
        Assert.Equal(value, shown is DisplayData display ? display.Data["text/plain"] : Assert.IsType<ExecuteResult>(shown).Data["text/plain"]);
    }

    [Fact]
    public async Task Threads_of_a_stopped_cell_end_and_the_process_goes_on()
    {
        using var stop = new CancellationTokenSource(300);
        var error = Assert.Single((await RunUntil(
            "var kept = 1;\nvar thread = new System.Threading.Thread(() => { while (true) ; });\nthread.Start();\nwhile (true) ;", stop.Token)).OfType<CellError>());
        Assert.Equal("StoppedError", error.Name);
        Assert.Equal("true", await Result("thread.Join(5000) && kept == 1"));
    }

    [Fact]
    public async Task What_an_earlier_cell_has_started_goes_on_when_a_cell_is_stopped()
    {
        await Run("var rounds = 0; var timer = new System.Threading.Timer(_ => { for (var i = 0; i < 2; i++) rounds++; }, null, 0, 5);");
        using var stop = new CancellationTokenSource(300);
        await RunUntil("while (true) ;", stop.Token);
        Assert.Equal("true", await Result("var before = rounds; await Task.Delay(200); timer.Dispose(); rounds > before"));
    }

    [Fact]
    public async Task A_cell_that_cannot_be_stopped_is_given_up()
    {
        using var stop = new CancellationTokenSource();
        using var session = new CSharpSession(new SessionOptions { BaseDirectory = Folder.Path, StopGrace = TimeSpan.FromSeconds(0.2) });
        var events = new List<SessionEvent>();
        await foreach (var happened in session.Execute(new ExecuteRequest(1, "Console.Write(1); System.Threading.Thread.Sleep(20_000);"), stop.Token))
        {
            events.Add(happened);
            await stop.CancelAsync();
        }

        Assert.Equal(CellErrorKind.Stopped, Assert.IsType<CellError>(events[1]).Kind);
        Assert.Equal(new Idle(Usable: false), events[2]);
    }

    [Theory]
    [InlineData("System.Threading.Thread.Sleep(100_000);")]
    [InlineData("await Task.Delay(100_000);")]
    [InlineData("Task.Delay(100_000).Wait();")]
    [InlineData("new System.Threading.ManualResetEventSlim().Wait();")]
    public async Task A_cell_that_waits_is_woken_and_keeps_its_state(string waiting)
    {
        using var stop = new CancellationTokenSource();
        var errors = new List<CellError>();
        await foreach (var happened in Session.Execute(new ExecuteRequest(1, "var kept = 5;\nConsole.Write(1);\n" + waiting), stop.Token))
        {
            if (happened is StreamText)
                await stop.CancelAsync();
            errors.AddRange(new[] { happened }.OfType<CellError>());
        }

        Assert.Equal((CellErrorKind.Stopped, "The cell was stopped."), (Assert.Single(errors).Kind, errors[0].Message));
        Assert.Equal("5", await Result("kept"));
    }
}
