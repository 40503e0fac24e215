using System.Globalization;
using System.Text;

namespace Chancery.Text.Tests;

public class FoldingTests
{
    private const string Lower = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

    public static TheoryData<char> Letters() => [.. Lower, .. Lower.ToUpperInvariant()];

    [Fact]
    public void There_are_134() => Assert.Equal(134, Letters().Select(l => l.Data).Distinct().Count());

    [Theory]
    [MemberData(nameof(Letters))]
    public void Folds(char letter)
    {
        var bare = letter switch
        {
            'đ' => 'd',
            'Đ' => 'D',
            _ => letter.ToString().Normalize(NormalizationForm.FormD).First(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark),
        };
        Assert.Equal(bare, Folding.Fold(letter));
        Assert.True(char.IsAsciiLetter(bare));
    }

    [Fact]
    public void Changes_nothing_but_the_134()
    {
        var listed = Letters().Select(l => l.Data).ToHashSet();
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (!listed.Contains((char)c))
            {
                Assert.Equal((char)c, Folding.Fold((char)c));
            }
        }
    }

    [Fact]
    public void Folds_a_text() => Assert.Equal("HOI DONG Bao an, Ha Noi 2021", Folding.Fold("HỘI ĐỒNG Bảo an, Hà Nội 2021"));

    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("Thuý", "thúy")]
    [InlineData("LOẺ", "lỏe")]
    [InlineData("uỷ", "ủy")]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("Ðông", "đông")]
    public void Both_tone_placements_have_one_key(string a, string b) => Assert.Equal(SyllableKey.Of(a), SyllableKey.Of(b));

    [Theory]
    [InlineData("quý", "qúy")]
    [InlineData("ma", "mà")]
    [InlineData("hoàn", "hòan")]
    public void Other_spellings_stay_apart(string a, string b) => Assert.NotEqual(SyllableKey.Of(a), SyllableKey.Of(b));
}
