using ProtestEvents.Notebooks.Tests.Sessions;

namespace ProtestEvents.Notebooks.Tests.Interop;

/// <summary>The bridges that notebooks load, run against fakes of the libraries: which parts they build, and with what in them.</summary>
public sealed class BridgeTests : CellTest
{
    private const string NewPlot =
        """"
        var table = new ProtestEvents.Display.ResultTable("t", [(ProtestEvents.Display.TableColumn)"a"], []);
        var plot = ProtestEvents.Plot.FromFigure("""FIGURE""", "Title", table);
        """";

    [Theory]
    [InlineData("SetValue<T>")]
    [InlineData("SetProperty")]
    public async Task Each_part_of_a_figure_becomes_the_type_that_Plotly_NETs_calls_look_for(string setter)
    {
        await LoadPlotly(setter);
        await Result(NewPlot.Replace(
            "FIGURE",
            """{"data":[{"type":"bar","x":["2022-01-04",null],"y":[1,2.5],"marker":{"color":"red","line":{"width":2}},"visible":true},{"y":[3]}],"layout":{"xaxis2":{"title":{"text":"day"}},"annotations":[{"text":"a"}],"polar":{"hole":0.5}}}""",
            StringComparison.Ordinal));
        await Result("var parts = plot.ToPlotlyNet().Parts; var bar = parts.Data[0]; var marker = (DynamicObj.DynamicObj)bar.Set[\"marker\"];");
        Assert.Equal("Trace2D bar, Trace2D scatter", await Result("string.Join(\", \", parts.Data.Select(trace => $\"{trace.GetType().Name} {trace.Kind}\"))"));
        Assert.Equal("false", await Result("bar.Set.ContainsKey(\"type\")"));
        Assert.Equal("2022-01-04|", await Result("string.Join(\"|\", (List<object>)bar.Set[\"x\"])"));
        Assert.Equal("Int32 1, Double 2.5", await Result("string.Join(\", \", ((List<object>)bar.Set[\"y\"]).Select(y => FormattableString.Invariant($\"{y.GetType().Name} {y}\")))"));
        Assert.Equal("Marker red Line 2 True", await Result(
            "$\"{marker.GetType().Name} {marker.Set[\"color\"]} {marker.Set[\"line\"].GetType().Name} {((DynamicObj.DynamicObj)marker.Set[\"line\"]).Set[\"width\"]} {bar.Set[\"visible\"]}\""));
        Assert.Equal("LinearAxis Title", await Result(
            "$\"{parts.Layout.Set[\"xaxis2\"].GetType().Name} {((DynamicObj.DynamicObj)parts.Layout.Set[\"xaxis2\"]).Set[\"title\"].GetType().Name}\""));
        Assert.Equal("true", await Result("parts.Layout.Set[\"annotations\"] is IEnumerable<Plotly.NET.LayoutObjects.Annotation>"));
        Assert.Equal("Title", await Result("(string)((Plotly.NET.Title)parts.Layout.Set[\"title\"]).Set[\"text\"]"));
    }

    [Theory]
    [InlineData("scattergl", "Trace2D")]
    [InlineData("heatmap", "Trace2D")]
    [InlineData("surface", "Trace3D")]
    [InlineData("barpolar", "TracePolar")]
    [InlineData("choropleth", "TraceGeo")]
    [InlineData("scatterternary", "TraceTernary")]
    [InlineData("sankey", "TraceDomain")]
    public async Task A_trace_is_of_the_class_of_its_coordinates(string type, string expected)
    {
        await LoadPlotly("SetProperty");
        await Result(NewPlot.Replace("FIGURE", $$$"""{"data":[{"type":"{{{type}}}"}]}""", StringComparison.Ordinal));
        Assert.Equal(expected, await Result("plot.ToPlotlyNet().Parts.Data[0].GetType().Name"));
    }

    [Fact]
    public async Task A_type_of_trace_that_Plotly_NET_does_not_have_is_a_sentence()
    {
        await LoadPlotly("SetProperty");
        await Result(NewPlot.Replace("FIGURE", """{"data":[{"type":"scattermap"}]}""", StringComparison.Ordinal));
        Assert.Equal(
            "The plot has a trace of type 'scattermap', expected one that Plotly.NET draws, such as scatter, bar or heatmap.",
            (await Error("plot.ToPlotlyNet()")).Message);
    }

    [Fact]
    public async Task The_way_back_is_a_plot_as_wide_as_its_page()
    {
        await LoadPlotly("SetProperty");
        await Result(NewPlot.Replace("FIGURE", """{"data":[]}""", StringComparison.Ordinal));
        await Result("var back = plot.ToPlotlyNet().ToPlot(\"Back\", table, \"Sources\");");
        Assert.Equal("Back Sources 300", await Result("$\"{back.Title} {back.Caption} {back.Height}\""));
        var json = await Result("back.ToJson()");
        Assert.Contains("\"type\":\"bar\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"width\":600", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Flat_rows_become_columns_of_their_type_with_missing_values_left_out()
    {
        await LoadDeedle();
        Assert.Equal("0, 1", await Result("string.Join(\", \", frame.RowKeys)"));
        Assert.Equal(
            "name String 2, count Int64 1, share Double 2, day DateTime 1, sure Boolean 2",
            await Result("string.Join(\", \", frame.Columns.Select(column => $\"{column.Key} {column.Value.Type.Name} {column.Value.Values.Count}\"))"));
    }

    [Fact]
    public async Task A_frame_is_shown_as_a_table_with_its_text_escaped_and_in_no_culture()
    {
        await LoadDeedle();
        await Result("var shown = frame.ToTable(\"Rows <1>\", \"row\");");
        Assert.Equal("row,name,count,share,day,sure", await Result("string.Join(\",\", shown.Columns.Select(column => column.Name))"));
        Assert.Equal("0,<b>a</b>,3,0.5,2022-01-04,True", await Result("string.Join(\",\", shown.Rows[0].Select(cell => cell.Text))"));
        Assert.Equal("1,b,,1.25,,False", await Result("string.Join(\",\", shown.Rows[1].Select(cell => cell.Text))"));
        Assert.Contains("&lt;b&gt;a&lt;/b&gt;", await Result("shown.ToHtml()"), StringComparison.Ordinal);
        Assert.Equal("Start,Start,End,End,Start,Start", await Result("string.Join(\",\", shown.Columns.Select(column => column.Alignment))"));
    }

    private async Task LoadPlotly(string setter) => await Load("Plotly.NET", Fakes.Plotly(setter), "plotly-net.csx");

    private async Task LoadDeedle()
    {
        await Load("Deedle", Fakes.Deedle, "deedle.csx");
        await Result(
            """
            public record City(string Name, int? Count, double Share, DateTime? Day, bool Sure);
            var frame = ProtestEvents.FlatTable.From("cities", [
                new City("<b>a</b>", 3, 0.5, new DateTime(2022, 1, 4), true), new City("b", null, 1.25, null, false)]).ToFrame();
            """);
    }

    private async Task Load(string library, string code, string bridge)
    {
        CompiledLibrary.Build(Folder.Path, library, code);
        File.Copy(Path.Combine(Repository.Root, "notebooks", "interop", bridge), Path.Combine(Folder.Path, bridge));
        await Result($"#r \"{library}.dll\"\n#r \"{Path.Combine(AppContext.BaseDirectory, "ProtestEvents.dll")}\"\n#load \"{bridge}\"");
    }
}
