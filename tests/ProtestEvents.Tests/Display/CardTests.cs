namespace ProtestEvents.Tests.Display;

public class CardTests
{
    [Fact]
    public void A_card_lists_its_lines_and_leaves_out_what_is_not_known()
    {
        var card = new Card("Report 7").With("place", "Aktau").With("time", null).With("date", "2022-01-04");

        Assert.Equal("Report 7\n  place  Aktau\n  date   2022-01-04\n", card.ToString());
    }

    [Fact]
    public void Html_of_a_card_is_escaped()
    {
        var html = new Card("<x>").With("<y>", "<z>", "javascript:1").ToHtml();

        Assert.Contains("<strong>&lt;x&gt;</strong>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;y&gt;</th><td style=\"text-align:left\">&lt;z&gt;</td>", html, StringComparison.Ordinal);
    }
}
