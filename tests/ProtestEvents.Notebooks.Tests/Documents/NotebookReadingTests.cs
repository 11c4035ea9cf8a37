namespace ProtestEvents.Notebooks.Tests.Documents;

public class NotebookReadingTests
{
    [Theory]
    [InlineData("", "a.ipynb is empty; expected a notebook.")]
    [InlineData("{\n \"cells\": [\n", "a.ipynb is not a notebook: it is not valid JSON at line 3.")]
    [InlineData("{\"nbformat\": 4, \"cells\": [], \"x\": \"\\ud800\"}",
        "a.ipynb holds an escape sequence that is not a character of Unicode, such as half of a pair.")]
    [InlineData("{\"nbformat\": 4, \"nbformat\": 4}", "a.ipynb is not a notebook: an object has a property twice at line 1.")]
    [InlineData("[1]", "a.ipynb is JSON but not a notebook: a notebook is a JSON object.")]
    [InlineData("{}", "a.ipynb is JSON but not a notebook: it has no number nbformat.")]
    [InlineData("""{"nbformat": 3, "worksheets": []}""",
        "a.ipynb has nbformat 3, but only nbformat 4 is read; jupyter nbconvert --to notebook brings older files up to date.")]
    [InlineData("""{"nbformat": 4}""", "a.ipynb is not a whole notebook: it has no array cells.")]
    [InlineData("""{"nbformat": 4, "cells": [7]}""", "cell 1 of a.ipynb is not a JSON object.")]
    [InlineData("""{"nbformat": 4, "cells": [{"source": ""}]}""", "cell 1 of a.ipynb has no cell_type; expected code, markdown or raw.")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "code", "source": 1}]}""",
        "cell 1 of a.ipynb has no source; expected a string or an array of lines.")]
    public void A_notebook_that_cannot_be_read_gives_one_error_sentence(string json, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<NotebookFormatException>(() => Notebook.Parse(json, "a.ipynb")).Message);

    [Fact]
    public void A_cell_shows_its_source_tags_language_and_outputs()
    {
        var notebook = Notebook.Load(Path.Combine(AppContext.BaseDirectory, "Documents", "jupyter-4.5.ipynb"));
        var code = notebook.Cells[1];
        Assert.Equal("C#", notebook.Language);
        Assert.Equal(("first-cell", 2, CellKind.Code, "csharp", 1), (code.Id, code.Number, code.Kind, code.Language, code.ExecutionCount));
        Assert.Equal(["a"], code.Tags);
        Assert.Equal("var s = \"ё “x” \\t\";\ns", code.Source);
        Assert.Equal("one\r\ntwo\rthree\u2028four\ffive\n", Assert.IsType<StreamOutput>(code.Outputs[0]).Text);
        Assert.Equal("a\nb", Assert.IsType<ResultOutput>(code.Outputs[2]).Data["text/plain"]);
        Assert.Equal("iVBORw0KGgo=", notebook.Cells[0].Attachments["x.png"]["image/png"]);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused_rather_than_replaced()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.ipynb", "");
        File.WriteAllBytes(path, [(byte)'{', 0xff, (byte)'}']);
        Assert.Equal("a.ipynb is not a notebook: it is not UTF-8 text.", Assert.Throws<NotebookFormatException>(() => Notebook.Load(path)).Message);
    }

    [Fact]
    public void Saving_leaves_nothing_but_the_notebook()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.ipynb", """{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": []}""");
        Notebook.Load(path).Save(path);
        Assert.Equal(["a.ipynb"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
        Assert.Equal("{\n \"nbformat\": 4,\n \"nbformat_minor\": 5,\n \"metadata\": {},\n \"cells\": []\n}\n", folder.Read("a.ipynb"));
    }
}
