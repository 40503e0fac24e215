using Chancery.Model;

namespace Chancery.Coding.Tests;

/// <summary>Texts that are no reports, or broken ones: the coder gives an answer whose spans are valid, whatever it is.</summary>
public class RobustnessTests
{
    private const string Call = "Ngoại trưởng Mỹ Antony Blinken điện đàm với Ngoại trưởng Trung Quốc Vương Nghị ngày 6/7.";

    public static TheoryData<string> Texts() =>
    [
        // Headlines only.
        "Mỹ - Trung hội đàm",
        "Mỹ - Trung hội đàm\n\nTriều Tiên phóng tên lửa\n\nHàn Quốc kêu gọi đối thoại",
        // One word, one mark, nothing.
        "Mỹ",
        "gặp",
        ".",
        "\"",
        " ",
        "",
        "6/7",
        // All capitals.
        Call.ToUpperInvariant(),
        "NGOẠI TRƯỞNG MỸ: \"CHÚNG TÔI SẴN SÀNG ĐỐI THOẠI VỚI TRIỀU TIÊN\"",
        // Without diacritics.
        "Ngoai truong My Antony Blinken dien dam voi Ngoai truong Trung Quoc Vuong Nghi ngay 6/7.",
        // Other languages and scripts.
        "US Secretary of State Antony Blinken spoke by phone with Chinese Foreign Minister Wang Yi on July 6.",
        "美国国务卿布林肯7月6日与中国外长王毅通电话。",
        "한국 외교부는 6일 미국과 협의했다고 밝혔다. Hàn Quốc gặp Mỹ. 🇰🇷🤝🇺🇸",
        "وزير الخارجية الأمريكي gặp Ngoại trưởng Nga",
        // Lists.
        "- Mỹ\n- Trung Quốc\n- Nga\n- Nhật Bản",
        "1. Ngoại trưởng Mỹ\n2. Ngoại trưởng Nga\n3) Gặp nhau",
        "Mỹ, Nga, Trung Quốc, Anh, Pháp, Đức, Ý, Nhật Bản, Hàn Quốc, Triều Tiên gặp nhau, gặp nhau, gặp nhau",
        // Unclosed brackets and quotes.
        "Ông Blinken nói: \"Chúng tôi sẵn sàng gặp phía Trung Quốc",
        "Ông Blinken nói: “Chúng tôi sẵn sàng gặp phía Trung Quốc\nÔng Vương Nghị nói: «Chúng tôi cũng vậy",
        "Ngoại trưởng Mỹ Antony Blinken (ảnh gặp Ngoại trưởng Nga [Xem thêm",
        ")]}»”\" Ông nói \"“«[(",
        "\"\"\"\"\"\"",
        "““““ Mỹ gặp Nga ””””",
        // Odd white space and control characters.
        "Mỹ\u00a0gặp\u2003Nga\u200b.\r\n\r\n\tNgày\u00a06/7",
        "Mỹ gặp Nga\u0001\u0002\u001f\ufeff",
        "\ud83d Mỹ gặp Nga \udc00",
        // Names that lead nowhere.
        "Kim Kim Kim Kim Kim Kim Kim Kim Kim Kim gặp Kim",
        "Ông bà anh chị cô ngài ông bà gặp ông bà",
        "Người đồng cấp người đồng cấp người đồng cấp hội đàm với người đồng cấp",
        "Hai bên hai bên hai bên ba bên các bên gặp nhau",
        "-Mỹ-Triều-Trung-Nga-Nhật-Hàn-",
        "Jong-un-Jong-il-Jong-nam- - --- Kim-",
        "Bộ trưởng Bộ trưởng Bộ trưởng Thứ trưởng Ngoại trưởng Tổng thống nói:",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_is_coded_with_valid_spans(string text)
    {
        foreach (var published in (DateOnly?[])[null, new DateOnly(2021, 7, 8), DateOnly.MinValue, DateOnly.MaxValue])
        {
            var article = Coder.Lay(text, published);
            ValidSpans.Check(article, Coder.Code(article));
        }
    }

    [Fact]
    public void Ten_thousand_names_are_coded_with_valid_spans()
    {
        var given = new[] { "An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Kiên", "Lan", "Minh", "Nam" };
        var names = Enumerable.Range(0, 10_000).Select(i => $"Nguyễn {given[i / 1000]} {given[i / 100 % 10]} {given[i / 10 % 10]} {given[i % 10]}");
        var article = Coder.Lay(string.Join(", ", names) + " gặp Ngoại trưởng Nga Sergei Lavrov.");

        ValidSpans.Check(article, Coder.Code(article));
    }

    [Fact]
    public void A_sentence_that_never_ends_is_coded_with_valid_spans()
    {
        var article = Coder.Lay(string.Concat(Enumerable.Repeat("Mỹ gặp Nga và kêu gọi Trung Quốc từ chối Nhật Bản ", 60)));
        ValidSpans.Check(article, Coder.Code(article));
    }

    [Fact]
    public void Every_beginning_of_a_report_is_coded_with_valid_spans()
    {
        var text = Samples.All[17].Text;
        for (var length = 0; length < text.Length; length += 7)
        {
            var article = Coder.Lay(text[..length]);
            ValidSpans.Check(article, Coder.Code(article));
        }
    }

    [Fact]
    public void Every_sample_has_valid_spans() => Assert.All(Samples.All, sample => ValidSpans.Check(sample.Article, Coder.Code(sample.Article)));

    [Fact]
    public void The_evaluation_set_has_valid_spans() =>
        Assert.All(new Intake.ReportSource(Coder.Layout).Read(Path.Combine(Checkout.Evaluation(), "reports.jsonl")), result => ValidSpans.Check(result.Article!, Coder.Code(result.Article!)));

    [Fact]
    public void No_event_has_a_side_that_is_neither_state_nor_body_where_it_needs_one() =>
        Assert.All(Samples.All.SelectMany(s => Coder.Code(s.Article).Events), coded =>
        {
            Assert.NotEmpty(coded.Actors);
            Assert.All(coded.Actors, actor => Assert.False(actor.Country is null && actor.Name is null));
            Assert.True(coded.Type != EventType.Consult || coded.Mode != EventMode.None);
        });
}
