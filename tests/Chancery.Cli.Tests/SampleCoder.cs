using Chancery.Data;
using Chancery.Intake;
using Chancery.Model;
using Chancery.Pipeline;
using Chancery.Text;

namespace Chancery.Cli.Tests;

/// <summary>
/// A coder for texts of these tests: it always finds the same entries where their words stand, so that screens do not
/// change whenever the real coder learns something.
/// </summary>
internal static class SampleCoder
{
    /// <summary>A report with furniture, in decomposed letters where it is read from a file.</summary>
    public const string Call =
        """
        Đặc phái viên Mỹ và Trung Quốc điện đàm về Triều Tiên

        Đặc phái viên Mỹ Sung Kim hôm 6/7 điện đàm với ông Lưu Hiểu Minh.

        Ông Sung Kim trong cuộc họp báo. (Ảnh: Reuters)

        "Chúng tôi sẵn sàng đối thoại với Triều Tiên", ông Sung Kim nói. Bình Nhưỡng đã từ chối lời mời tháng Năm.

        (TTXVN/Vietnam+)

        Tin cùng chuyên mục

        Giá gạo tiếp tục tăng
        """;

    public static ReportCoding Coding { get; } = new(Layout(), "1", "test", Code, Pages());

    public static ArticleLayout Layout()
    {
        var data = DataSet.Load(ProgramData.Find(AppContext.BaseDirectory));
        return new ArticleLayout(data.Furniture, data.Languages);
    }

    private static PageWords Pages()
    {
        var data = DataSet.Load(ProgramData.Find(AppContext.BaseDirectory));
        return data.Pages;
    }

    /// <summary>A coding of other versions.</summary>
    public static ReportCoding Versions(string coder, string data) =>
        Coding with { CoderVersion = coder, DataVersion = data, Coder = a => Code(a) with { CoderVersion = coder, DataVersion = data } };

    public static CodedReport Code(Article article)
    {
        var kim = new Side("USA", "Sung Kim", "Đặc phái viên Mỹ");
        return new CodedReport
        {
            Report = article.Id,
            ArticleHash = article.Hash,
            CoderVersion = "1",
            DataVersion = "test",
            Published = article.Published,
            Body = article.Body(),
            People = Where(article, ["Sung Kim"], e => new CodedPerson("Sung Kim", "USA", "Đặc phái viên Mỹ", 3, e))
                .Concat(Where(article, ["Lưu Hiểu Minh"], e => new CodedPerson("Lưu Hiểu Minh", "CHN", null, 1, e))).ToList(),
            Events = Where(article, ["điện đàm với ông Lưu Hiểu Minh"], e => Event(EventType.Consult, EventMode.Phone, [kim, new Side("CHN", "Lưu Hiểu Minh")], [], "2021-07-06", EventStatus.Held, "Seoul", e) with
            {
                Claims = [new EventClaim(2, [kim with { Office = null }, new Side("CHN", "Lưu Hiểu Minh")], EdtfDate.Parse("2021-05"), null, null, e[0])],
            })
                .Concat(Where(article, ["sẵn sàng đối thoại", "Sung Kim nói"], e => Event(EventType.Agree, EventMode.None, [kim], [new Side("PRK", null)], null, EventStatus.Held, null, e)))
                .Concat(Where(article, ["từ chối lời mời"], e => Event(EventType.Reject, EventMode.None, [new Side("PRK", null)], [new Side("USA", null)], "XXXX-05", EventStatus.Held, null, e))).ToList(),
            Quotes = Where(article, ["Chúng tôi sẵn sàng đối thoại với Triều Tiên"], e => new CodedQuote("Sung Kim", "USA", "Đặc phái viên Mỹ", e[0].Wording, "PRK", null, e)),
            Conditions = [],
        };
    }

    /// <summary>A coder that finds entries of every kind, sources and the reasons of years among them.</summary>
    public static ReportCoding EveryKind { get; } = Coding with { Coder = CodeEveryKind };

    private static CodedReport CodeEveryKind(Article article)
    {
        var coded = Code(article);
        var kim = new Side("USA", "Sung Kim", "Đặc phái viên Mỹ");
        var korea = new Side("PRK", null);
        return coded with
        {
            Events = coded.Events.Select(e => e.Type == EventType.Reject ? e with { Source = Agency(article), DateReasons = Reasons } : e).ToList(),
            Statements = Where(article, ["sẵn sàng đối thoại"], e => new CodedStatement(kim, korea, "talks", "ready", "sẵn sàng đối thoại", "đối thoại", EdtfDate.Parse("XXXX-07-06"), EventStatus.Planned, e)
            {
                Source = Agency(article),
                DateReasons = Reasons,
            }),
            Tenures = Where(article, ["Đặc phái viên Mỹ Sung Kim"], e => new CodedTenure("Sung Kim", "USA", "Đặc phái viên Mỹ", "envoy", "Triều Tiên", TenureMarker.Acting, null, e)),
            Appointments = Where(article, ["tháng Năm"], e => new CodedAppointment(AppointmentAct.Appoint, "Sung Kim", "Đặc phái viên Mỹ", "USA", new Side("USA", null), "Stephen Biegun", EdtfDate.Parse("2021-05"), EventStatus.Held, e) { DateReasons = Reasons }),
            Measures = Where(article, ["với Triều Tiên"], e => new CodedMeasure
            {
                Act = MeasureAct.Ask,
                Asked = MeasureAct.Ease,
                Senders = [kim],
                Targets = [korea],
                On = "than đá",
                Kind = "sanctions",
                Instrument = "lệnh trừng phạt",
                Basis = "nghị quyết 2397",
                Announced = EdtfDate.Parse("2021-07-06"),
                Until = EdtfDate.Parse("2022-07"),
                Status = MeasureStatus.Proposed,
                Holder = "Bình Nhưỡng",
                Evidence = e,
            }),
            Drafts = Where(article, ["cuộc họp báo"], e => new CodedDraft
            {
                Organ = "UNSC",
                Number = "2397",
                Sponsors = [new Side("USA", null)],
                Voted = EdtfDate.Parse("2017-12-22"),
                Provisions = [new DraftProvision("impose", e[0])],
                Consultations = [new DraftConsultation([new Side("USA", null), new Side("RUS", null)], EdtfDate.Parse("2017-12"), e[0])],
                Ballot = new DraftBallot(new BallotCount(13, []), new BallotCount(1, [new Side("RUS", null)]), new BallotCount(null, [])),
                Vetoes = [new Side("RUS", null)],
                Outcome = DraftOutcome.Vetoed,
                Evidence = e,
            }),
        };
    }

    private static Attribution Agency(Article article) => Where(article, ["Reuters"], e => new Attribution(AttributionKind.Agency, "Yonhap", "KOR", "Reuters", e[0])).Single();

    private static DateReason[] Reasons => [new("tenure", "Sung Kim", [2019, 2020, 2021]), new("weekday", "thứ Ba", [2010, 2021])];

    private static CodedEvent Event(EventType type, EventMode mode, Side[] actors, Side[] recipients, string? date, EventStatus status, string? place, IReadOnlyList<Evidence> evidence) =>
        new(type, mode, actors, recipients, date is null ? null : EdtfDate.Parse(date), status, place, evidence);

    private static List<T> Where<T>(Article article, string[] words, Func<IReadOnlyList<Evidence>, T> make)
    {
        var spans = words.Select(w => (Start: article.Text.IndexOf(w, StringComparison.Ordinal), w.Length)).ToList();
        return spans.Exists(s => s.Start < 0)
            ? []
            : [make([.. spans.Select((s, i) => new Evidence(new TextSpan(s.Start, s.Start + s.Length), words[i], "test.rule"))])];
    }
}
