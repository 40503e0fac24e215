using System.Text;

namespace Chancery.Register.Tests;

public class NameWordsTests
{
    [Theory]
    [InlineData("Kim Jong-un", " kim jong un ")]
    [InlineData("  KIM  JONG - UN. ", " kim jong un ")]
    [InlineData("Đặng Đình Quý", " đặng đình quý ")]
    [InlineData("Hoà", " hòa ")]
    [InlineData("", " ")]
    public void Exact_keeps_diacritics(string name, string key) => Assert.Equal(key, NameWords.Exact(name));

    [Theory]
    [InlineData("Đặng Đình Quý", " dang dinh quy ")]
    [InlineData("ƯỠ ẩ ỹ", " uo a y ")]
    [InlineData("Recep Tayyip Erdoğan", " recep tayyip erdogan ")]
    public void Folded_drops_them(string name, string key) => Assert.Equal(key, NameWords.Folded(name));

    [Fact]
    public void Decomposed_names_are_the_same() =>
        Assert.Equal(NameWords.Exact("Lưu Hiểu Minh"), NameWords.Exact("Lưu Hiểu Minh".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("Lưu", true)]
    [InlineData("luu", false)]
    [InlineData("Đo", true)]
    public void A_query_with_diacritics_keeps_them(string query, bool exact) => Assert.Equal(exact, NameWords.Query(query).Exact);
}
