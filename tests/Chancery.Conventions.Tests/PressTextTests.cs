namespace Chancery.Conventions.Tests;

public class PressTextTests
{
    private const string Sentence = "Một câu dài do chính dự án này viết ra, chỉ để thử xem câu của báo có bị nhận ra hay không.";

    [Fact]
    public void No_sentence_of_a_press_report_stands_in_the_repository()
    {
        if (Repository.Shared is null)
        {
            Assert.Skip("needs the material beside the repository");
        }
        var press = new PressSentences();
        press.AddAll(Repository.Shared);
        Assert.True(press.Count > 10_000, "the press reports were not read");

        Convention.HasNo(
            from file in Repository.Files
            let opening = Repository.ReadText(file) is { } text ? press.FindIn(text) : null
            where opening is not null
            select $"{file}: {opening}");
    }

    [Fact]
    public void A_sentence_is_found_inside_other_text_however_it_is_broken_and_composed()
    {
        var press = new PressSentences();
        press.Add("Câu đầu. " + Sentence + "\nCâu cuối.");

        Assert.NotNull(press.FindIn("x " + Sentence));
        Assert.NotNull(press.FindIn(Sentence.Replace(" ", "\n  ", StringComparison.Ordinal)));
        Assert.NotNull(press.FindIn("{\"a\":\"" + Sentence.Replace("dự án", "dự\\nán", StringComparison.Ordinal)));
        Assert.NotNull(press.FindIn(Sentence.Normalize(System.Text.NormalizationForm.FormD)));
        Assert.Null(press.FindIn(Sentence.Replace("chính", "chinh", StringComparison.Ordinal)));
        Assert.Null(press.FindIn(Sentence[..60]));
    }

    [Fact]
    public void A_short_sentence_is_nobodys()
    {
        var press = new PressSentences();
        press.Add("Hai bên nhất trí tiếp tục đối thoại.");

        Assert.Equal(0, press.Count);
    }
}
