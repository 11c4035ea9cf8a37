using System.Globalization;
using System.Text;

namespace ProtestEvents.Notebooks.Sessions;

/// <summary>
/// Routes the console of this process by caller: code of a cell to its session, everything else to the console that was there before.
/// Put in place once for the process and never taken away, as cells may end at any time.
/// </summary>
internal static class ConsoleCapture
{
    private static readonly Lazy<bool> Installed = new(() =>
    {
        Console.SetOut(new CellWriter("stdout", Console.Out));
        Console.SetError(new CellWriter("stderr", Console.Error));
        Console.SetIn(new CellReader(Console.In));
        return true;
    });

    public static void Install() => _ = Installed.Value;

    private sealed class CellWriter : TextWriter
    {
        private readonly string _name;
        private readonly TextWriter _host;

        public CellWriter(string name, TextWriter host)
            : base(CultureInfo.InvariantCulture)
        {
            _name = name;
            _host = host;
            // A notebook is the same on every system, so its lines end in a line feed alone.
            CoreNewLine = ['\n'];
        }

        public override Encoding Encoding => _host.Encoding;

        public override void Write(char value) => Write(value.ToString());

        public override void Write(string? value)
        {
            if (CellContext.Current is { } cell)
                cell.WriteText(_name, value ?? "");
            else
                _host.Write(value);
        }

        public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

        public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

        public override void WriteLine(string? value) => Write(value + "\n");

        public override void Flush()
        {
            if (CellContext.Current is null)
                _host.Flush();
        }
    }

    private sealed class CellReader(TextReader host) : TextReader
    {
        private static TextReader? Cell => CellContext.Current?.Input;

        public override string? ReadLine() => (Cell ?? host).ReadLine();

        public override int Read() => (Cell ?? host).Read();

        public override int Read(char[] buffer, int index, int count) => (Cell ?? host).Read(buffer, index, count);

        public override int Peek() => (Cell ?? host).Peek();
    }
}
