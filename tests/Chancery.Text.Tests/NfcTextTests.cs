using System.Text;

namespace Chancery.Text.Tests;

public class NfcTextTests
{
    [Fact]
    public void Composition_works_here() => Assert.True(UnicodeSupport.IsWorking);

    [Theory]
    [InlineData("Hòa bình", "Hòa bình")]
    [InlineData("Ða\u0323i sứ", "Đại sứ")]
    [InlineData("ê\u0301", "ế")]
    [InlineData("Vie\u0323\u0302t", "Việt")]
    [InlineData("Vie\u0302\u0323t", "Việt")]
    [InlineData("\u1112\u1161\u11AB\u1100\u116E\u11A8", "한국")]
    [InlineData("\uD558\u11AB", "한")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("１\u0301", "1\u0301")]
    [InlineData("a\u00A0b\u2003c\u3000d", "a b c d")]
    [InlineData("\uFEFFhoà\u200B bình", "hoà bình")]
    [InlineData("ngoại\u00AD giao", "ngoại giao")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    [InlineData("một\r\nhai\rba\n\tbốn", "một\nhai\nba\n\tbốn")]
    [InlineData("a\u0000b\u001Fc\u0085d\u2028e", "a b c\nd\ne")]
    [InlineData("", "")]
    public void Normalises(string original, string value) => Assert.Equal(value, NfcText.From(original).Value);

    [Fact]
    public void Replaces_half_of_a_surrogate_pair() => Assert.Equal("a\uFFFDb\uFFFD", NfcText.From("a\uD800b\uDC00").Value);

    [Fact]
    public void Keeps_a_clean_text_as_the_same_object()
    {
        var text = "Hai bên nhất trí \"thúc đẩy\" hợp tác – 100 %.";
        Assert.Same(text, NfcText.From(text).Value);
    }

    [Theory]
    [InlineData("Thủ tướng thăm Ấn Độ", "Ấn Độ")]
    [InlineData("thuý và hoà", "hoà")]
    [InlineData("Đặng", "Đặng")]
    public void Finds_the_way_back_from_decomposed_text(string composed, string part)
    {
        var text = NfcText.From(composed.Normalize(NormalizationForm.FormD));
        Assert.Equal(composed, text.Value);
        var at = composed.IndexOf(part, StringComparison.Ordinal);
        var span = text.ToOriginal(new TextSpan(at, at + part.Length));
        Assert.Equal(part, span.Of(text.Original).Normalize(NormalizationForm.FormC));
    }

    [Fact]
    public void Leaves_removed_marks_outside_a_span()
    {
        var text = NfcText.From("xa\u200Bba\u200B\u200Bda\r\nya");
        Assert.Equal("xabada\nya", text.Value);
        Assert.Equal("ba", text.ToOriginal(new TextSpan(2, 4)).Of(text.Original));
        Assert.Equal("da", text.ToOriginal(new TextSpan(4, 6)).Of(text.Original));
        Assert.Equal("a\u200Bb", text.ToOriginal(new TextSpan(1, 3)).Of(text.Original));
        Assert.Equal("ya", text.ToOriginal(new TextSpan(7, 9)).Of(text.Original));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("ê")]
    [InlineData("\uFB34")]
    [InlineData("\uD834\uDD5E")]
    [InlineData("\u1105\u116D\u11B0")]
    [InlineData("")]
    public void A_heap_of_marks_is_composed_once_and_for_all(string letter)
    {
        foreach (var mark in (string[])["\u0301", "\u0301\u0323", "\u0344", "\u0F73"])
        {
            var value = NfcText.From(letter + string.Concat(Enumerable.Repeat(mark, 200))).Value;
            Assert.True(value.IsNormalized(NormalizationForm.FormC));
            Assert.Equal(value, NfcText.From(value).Value);
            Assert.True(value.Count(c => c == '\u034F') >= 6);
        }
    }

    [Fact]
    public void Takes_a_heap_of_combining_marks_in_its_stride()
    {
        var text = NfcText.From("a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 200_000)));
        Assert.NotEmpty(text.Value);
    }

    [Fact]
    public void A_run_that_keeps_its_length_by_accident_maps_back_as_a_whole()
    {
        var text = NfcText.From("A\u00AD\u0344\u0344");

        Assert.Equal(4, text.Value.Length);
        Assert.Equal(new TextSpan(0, 4), text.ToOriginal(new TextSpan(0, 1)));
    }
}
