using System.Globalization;
using Chancery.Register.Events;

namespace Chancery.Register.Tests;

public sealed class WireBandsTests
{
    [Fact]
    public void A_text_has_the_same_bands_wherever_its_tone_marks_and_capitals_stand() =>
        Assert.Equal(WireBands.Of("Hai bên thoả thuận phi hạt nhân hóa bán đảo"), WireBands.Of("HAI BÊN THỎA THUẬN PHI HẠT NHÂN HOÁ BÁN ĐẢO."));

    [Fact]
    public void The_numbers_never_change() =>
        // They are kept in registers.
        Assert.Equal([-7864300189039940404, -6856037982031741956, -2647383712190025209, 3201956963582457770, 4884165094949639001, 5028032211787224565], WireBands.Of("Hai bên thỏa thuận"));

    [Theory]
    [InlineData("")]
    [InlineData("Hai bên")]
    public void A_text_of_fewer_than_three_words_has_none(string text) => Assert.Empty(WireBands.Of(text));

    // Of 400 pairs, each with other words: how many share a band where so many of a hundred words differ.
    [Theory]
    [InlineData(0, 400, 400)]
    [InlineData(3, 380, 400)]
    [InlineData(40, 0, 4)]
    public void Copies_are_found_and_others_are_not(int changed, int least, int most)
    {
        var found = Enumerable.Range(0, 400).Count(i => Shares(Words(i, 0), Words(i, changed)));
        Assert.InRange(found, least, most);
    }

    [Fact]
    public void Texts_of_the_same_few_words_in_other_order_are_no_copies() =>
        Assert.False(Shares("Mỹ kêu gọi Triều Tiên đối thoại ngay lúc này", "Ngay lúc này Triều Tiên đối thoại, gọi Mỹ kêu"));

    private static bool Shares(string a, string b) => WireBands.Of(a).Intersect(WireBands.Of(b)).Any();

    private static string Words(int text, int changed) => string.Join(
        ' ',
        Enumerable.Range(0, 100).Select(i => string.Create(CultureInfo.InvariantCulture, $"w{text}x{i}{(changed > 0 && i % (100 / changed) == 0 ? "y" : "")}")));
}
