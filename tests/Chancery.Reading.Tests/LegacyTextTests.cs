using Chancery.Reading.Tests.Times;
using Chancery.Text;

namespace Chancery.Reading.Tests;

/// <summary>Text that a word segmenter, a scan or an odd keyboard wrote: names and times are found in it all the same.</summary>
public class LegacyTextTests
{
    [Theory]
    [InlineData("Nhà lãnh đạo Kim Jong-un đã đến Hà Nội.")]
    [InlineData("Nhà lãnh đạo Kim Jong - un đã đến Hà Nội .")]
    [InlineData("Nhà lãnh đạo Kim Jong\u2011un đã đến Hà Nội.")]
    [InlineData("Nhà lãnh đạo Kim Jong\u2010un đã đến Hà Nội.")]
    [InlineData("Nhà lãnh đạo Kim\u00A0Jong-\u200Bun đã đến Hà Nội.")]
    [InlineData("Nhà lãnh đạo Kim Jo\u00ADng-un đã đến Hà Nội.")]
    [InlineData("Nhà lãnh đạo Ｋｉｍ Ｊｏｎｇ－ｕｎ đã đến Hà Nội.")]
    [InlineData("Nhà lãnh đạo \u041Aim J\u043Eng-un đã đến Hà Nội.")]
    public void A_known_name_keeps_its_state(string text) => Assert.Contains("= PRK m", Layers.Persons(NfcText.From(text).Value), StringComparison.Ordinal);

    [Theory]
    [InlineData("Ông Abdel Fattah al - Sisi nói .", "Abdel Fattah al - Sisi")]
    [InlineData("Ông Brian O'Neill nói.", "Brian O'Neill")]
    [InlineData("Ông Brian O’Neill nói.", "Brian O’Neill")]
    [InlineData("Chủ tịch nước Nguy\u0435n Văn An phát biểu.", "Nguy\u0435n Văn An")]
    [InlineData("Chủ tịch nước Nguyê\u0303n Văn An phát biểu.", "Nguyễn Văn An")]
    public void A_name_is_whole_and_stays_as_written(string text, string name) =>
        Assert.Contains($" {name} =", Layers.Persons(NfcText.From(text).Value), StringComparison.Ordinal);

    [Theory]
    [InlineData("Lúc 10h30 ngày 8/2, hai bên gặp nhau.", "2021-02-08T10:30")]
    [InlineData("Lúc 10h3 0 ngày 8/2, hai bên gặp nhau.", "2021-02-08T10:30")]
    [InlineData("Lúc 10 h 30 ngày 8 / 2 , hai bên gặp nhau .", "2021-02-08T10:30")]
    [InlineData("Lúc 10 giờ 30 ngày 8 - 2 , hai bên gặp nhau .", "2021-02-08T10:30")]
    [InlineData("Lúc １０ｈ３０ ngày ８／２, hai bên gặp nhau.", "2021-02-08T10:30")]
    [InlineData("Từ 27 - 28 / 2 / 2019 , hai bên gặp nhau .", "2019-02-27/2019-02-28")]
    [InlineData("Từ 27\u201128/2/2019, hai bên gặp nhau.", "2019-02-27/2019-02-28")]
    public void A_time_has_its_value(string text, string value) =>
        Assert.Equal(value, Assert.Single(TimeFixture.Find(NfcText.From(text).Value, new DateOnly(2021, 3, 1))).Timex);
}
