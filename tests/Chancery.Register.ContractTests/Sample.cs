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

    public static Evidence Proof(int start, int end) => new(new TextSpan(start, end), Text[start..end], "rule-1");

    public static string Dump(IRegister register)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        register.Dump(text);
        return text.ToString();
    }
}
