namespace ProtestEvents.Tests.Display;

public class CardTests
{
    [Fact]
    public void A_card_lists_its_lines()
    {
        var card = new Card("Report 7", [("place", "Aktau", null), ("date", "2022-01-04", null)]);

        Assert.Equal("Report 7\n  place  Aktau\n  date   2022-01-04\n", card.ToString());
    }

    [Fact]
    public void Html_of_a_card_is_escaped()
    {
        var html = new Card("<x>", [("<y>", "<z>", "javascript:1")]).ToHtml();

        Assert.Contains("<strong>&lt;x&gt;</strong>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;y&gt;</th><td style=\"text-align:left\">&lt;z&gt;</td>", html, StringComparison.Ordinal);
    }
}
