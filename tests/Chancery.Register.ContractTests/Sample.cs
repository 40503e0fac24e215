using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Register.ContractTests;

/// <summary>Reports with entries, made without the coder: the register must keep whatever it is given.</summary>
internal static class Sample
{
    public const string Text = "Đặc phái viên Mỹ Sung Kim điện đàm với ông Lưu Hiểu Minh ngày 6/7.";

    public static readonly Side SungKim = new("USA", "Sung Kim", "đặc phái viên");
    public static readonly Side LuuHieuMinh = new("CHN", "Lưu Hiểu Minh");

    public static Article Article(string id = "a.txt", string text = Text, string? published = "2021-07-07")
    {
        var title = text.Split('\n')[0];
        return new Article
        {
            Id = id,
            Text = text,
            Blocks = title.Length < text.Length
                ? [new Block(BlockKind.Title, new TextSpan(0, title.Length)), new Block(BlockKind.Paragraph, new TextSpan(title.Length + 1, text.Length))]
                : [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text + published))),
            Published = published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Url = "https://example.org/" + id,
        };
    }

    public static CodedReport Coded(
        Article article,
        IReadOnlyList<CodedEvent>? events = null,
        IReadOnlyList<CodedPerson>? people = null,
        IReadOnlyList<CodedQuote>? quotes = null,
        string coder = "1",
        string data = "d1") => new()
        {
            Report = article.Id,
            ArticleHash = article.Hash,
            CoderVersion = coder,
            DataVersion = data,
            Published = article.Published,
            Body = article.Body(),
            People = people ?? [Person("Sung Kim", "USA", "đặc phái viên"), Person("Lưu Hiểu Minh", "CHN", null)],
            Events = events ?? [Call("2021-07-06")],
            Quotes = quotes ?? [new CodedQuote("Sung Kim", "USA", "đặc phái viên", "sẵn sàng đối thoại ngay lúc này", "PRK", "KOR", [Proof(3, 9)])],
            Conditions = [new CodedCondition("USA", "nới lỏng trừng phạt", new RequiredAct("PRK", "phi hạt nhân hóa"), "các chuyên gia", ConditionStatus.Forecast, [Proof(1, 4)])],
        };

    public static CodedPerson Person(string name, string? country, string? office, int mentions = 2) =>
        new(name, country, office, mentions, [Proof(17, 25), Proof(0, 16)]);

    public static CodedEvent Call(string? date, EventStatus status = EventStatus.Held, params Side[] sides) => new(
        EventType.Consult,
        EventMode.Phone,
        sides.Length > 0 ? sides : [SungKim, LuuHieuMinh],
        [],
        date is null ? null : EdtfDate.Parse(date),
        status,
        "Seoul",
        [Proof(17, 40), Proof(50, 60)]);

    public static CodedEvent Refusal(string? date) => new(
        EventType.Reject, EventMode.None, [new Side("PRK", null)], [new Side("USA", null)], date is null ? null : EdtfDate.Parse(date), EventStatus.Held, null, [Proof(2, 5)]);

    /// <summary>A report with entries of every kind, each with all that it may hold.</summary>
    public static CodedReport OfEveryKind(Article article) => Coded(article, [Sourced("2021-07-06"), Call(null)]) with
    {
        Statements =
        [
            new CodedStatement(SungKim, LuuHieuMinh, "talks", "ready", "sẵn sàng đối thoại", "đối thoại", EdtfDate.Parse("XXXX-07-06"), EventStatus.Planned, [Proof(3, 9), Proof(17, 25)])
            {
                Source = Agency,
                DateReasons = Reasons,
            },
            new CodedStatement(new Side("PRK", null), null, null, "refuse", "không", null, null, EventStatus.Held, [Proof(0, 4)]),
        ],
        Tenures =
        [
            new CodedTenure("Sung Kim", "USA", "đặc phái viên", "envoy", "Triều Tiên", TenureMarker.Acting, article.Published, [Proof(0, 25)]),
            new CodedTenure("Lưu Hiểu Minh", null, "đại diện", "envoy", null, TenureMarker.None, null, [Proof(5, 9)]),
        ],
        Appointments =
        [
            new CodedAppointment(AppointmentAct.TakeOffice, "Sung Kim", "đặc phái viên", "USA", SungKim, "Stephen Biegun", EdtfDate.Parse("2021-05"), EventStatus.Held, [Proof(1, 8)]) { DateReasons = Reasons },
            new CodedAppointment(AppointmentAct.Resign, null, null, null, null, null, null, EventStatus.Possible, [Proof(2, 3)]),
        ],
        Measures =
        [
            new CodedMeasure
            {
                Act = MeasureAct.Ask,
                Asked = MeasureAct.Ease,
                Senders = [SungKim],
                Targets = [new Side("PRK", null)],
                On = "than đá",
                Kind = "sanctions",
                Instrument = "lệnh trừng phạt",
                Basis = "nghị quyết 2397",
                Announced = EdtfDate.Parse("2021-07"),
                Effective = EdtfDate.Parse("2021-08-01"),
                Until = EdtfDate.Parse("2022-08-01"),
                Term = "P1Y",
                Status = MeasureStatus.Threatened,
                Holder = "Bình Nhưỡng",
                Evidence = [Proof(7, 30)],
            },
        ],
        Drafts =
        [
            new CodedDraft
            {
                Organ = "UNSC",
                Number = "2397",
                Sponsors = [SungKim],
                Submitted = EdtfDate.Parse("2017-12-21"),
                Voted = EdtfDate.Parse("2017-12-22"),
                Provisions = [new DraftProvision("impose", Proof(1, 5))],
                Consultations = [new DraftConsultation([LuuHieuMinh], EdtfDate.Parse("2017-12"), Proof(5, 6))],
                Ballot = new DraftBallot(new BallotCount(13, [SungKim]), new BallotCount(0, []), new BallotCount(null, [])),
                Vetoes = [LuuHieuMinh],
                Outcome = DraftOutcome.NotAdopted,
                Evidence = [Proof(8, 20)],
            },
        ],
    };

    /// <summary>An event with its codes, its source and the reasons of its year.</summary>
    public static CodedEvent Sourced(string? date) => Call(date) with
    {
        Code = new EventCode(EventType.Consult, "phone", ["diplomatic"], 1, 2.5, "041", -0.4),
        Source = Agency,
        DateReasons = Reasons,
        Claims =
        [
            new EventClaim(1, [new Side("USA", null, "đặc phái viên"), LuuHieuMinh], EdtfDate.Parse("2008-12"), null, "kể từ khi nhậm chức", Proof(17, 40)),
            new EventClaim(3, [], null, "P1M", null, Proof(17, 25)),
        ],
    };

    private static Attribution Agency => new(AttributionKind.Agency, "Yonhap", "KOR", "Reuters", Proof(10, 16));

    private static DateReason[] Reasons => [new("tenure", "Sung Kim", [2019, 2020, 2021]), new("weekday", "thứ Ba", [2021])];

    public static Evidence Proof(int start, int end) => new(new TextSpan(start, end), Text[start..end], "rule-1");

    public static string Dump(IRegister register)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        register.Dump(text);
        return text.ToString();
    }
}
