namespace Chancery.Scoring.Tests;

public class ScoreTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData(" - ", "")]
    [InlineData("Lưu Hiểu Minh", "luu hieu minh")]
    [InlineData("Đặng  Đình-Quý.", "dang dinh quy")]
    [InlineData("HÒA bình", "hoa binh")]
    [InlineData("27-28/2", "27 28 2")]
    [InlineData("Ða", "a")] // Eth is no đ
    [InlineData("İstanbul", "istanbul")]
    [InlineData("5 \u212A", "5 k")] // the Kelvin sign decomposes to K
    [InlineData("a\u034fb", "a b")] // a mark of class zero is kept, and parts words
    [InlineData("a\u302ab", "ab")]
    [InlineData("a\ufe0fb", "a b")]
    [InlineData("a\u0345\u0323b", "ab")]
    [InlineData("a\ud83db", "a b")]
    [InlineData("a\ufffeb", "a b")]
    [InlineData("김정은 Kim", "kim")]
    public void Folds(string? text, string folded) => Assert.Equal(folded, ScoreText.Fold(text));

    [Fact]
    public void Composed_and_decomposed_text_fold_alike()
    {
        const string text = "Thủ tướng Nguyễn Xuân Phúc điện đàm";
        Assert.Equal(ScoreText.Fold(text), ScoreText.Fold(text.Normalize(System.Text.NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("Kim Jong-un", "Kim Jong Un", true)]
    [InlineData("Biegun", "Stephen Biegun", true)]
    [InlineData("Stephen Biegun", "Biegun", true)]
    [InlineData("Moon Jae-in", "Jae Moon", true)]
    [InlineData("Stephen Biegun", "Stephen Bannon", false)]
    [InlineData("", "Biegun", false)]
    [InlineData(null, null, false)]
    [InlineData("Kim Kim", "Kim Jong", true)]
    [InlineData("Kim Jong", "Kim Kim", false)] // of two names of one length the first must be contained
    public void Same_name(string? one, string? other, bool same) => Assert.Equal(same, ScoreText.SameName(one, other));

    [Fact]
    public void Bags_share_a_word_as_often_as_both_hold_it()
    {
        var (one, other) = (ScoreText.Count("Mỹ và Mỹ và Nga"), ScoreText.Count("my my my nga nhat"));

        Assert.Equal(3, one.Shared(other));
        Assert.Equal(3, other.Shared(one));
        Assert.Equal(5, one.Total);
    }
}
