using System.Text;
using Chancery.Model;

namespace Chancery.Intake.Tests.Files;

public sealed class MailTests
{
    private const string First = "Ngoại trưởng hai nước hội đàm tại Viên.";
    private const string Second = "Hai bên nhất trí gặp lại vào tháng sau.";

    private const string Head = "From: =?UTF-8?B?Vuw=?= =?UTF-8?Q?_B=C3=A1o_ch=C3=AD?= <press@example.org>\r\nSubject: =?utf-8?Q?H=E1=BB=99i_=C4?=\r\n =?utf-8?Q?=91=C3=A0m?= =?UTF-8?B?IHThuqFpIFZpw6pu?=\r\nDate: Tue, 6 Jul 2021 17:05:00 +0700 (ICT)\r\nMIME-Version: 1.0\r\n";

    [Fact]
    public void A_plain_message_has_subject_sender_and_date()
    {
        var article = One(Head.Replace("Vuw=", "VuG7pQ==", StringComparison.Ordinal) + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + First + "\r\n\r\n" + Second).Article!;
        Assert.Equal(("Hội đàm tại Viên", "Vụ Báo chí", new DateOnly(2021, 7, 6)), (article.Title, article.Byline, article.Published!.Value));
        Assert.Equal(new DateTimeOffset(2021, 7, 6, 17, 5, 0, TimeSpan.FromHours(7)), article.PublishedAt);
        Assert.Equal($"Hội đàm tại Viên\n{First}\n{Second}", article.Text);
        Assert.Equal(DocumentKind.Email, article.Source!.Kind);
    }

    [Theory]
    [InlineData("utf-8", "quoted-printable")]
    [InlineData("utf-8", "base64")]
    [InlineData("utf-8", "8bit")]
    [InlineData("windows-1258", "quoted-printable")]
    [InlineData("windows-1258", "base64")]
    [InlineData("utf-16", "base64")]
    public void Transfer_encodings_and_character_sets_are_taken_off(string charset, string encoding)
    {
        var bytes = charset == "utf-8" ? Encoding.UTF8.GetBytes(First) : charset == "utf-16" ? Encoding.Unicode.GetBytes(First) : Windows1258(First);
        var text = encoding switch
        {
            "base64" => Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks),
            "quoted-printable" => string.Concat(bytes.Select((b, i) => (b < 128 && b != '=' ? ((char)b).ToString() : $"={b:X2}") + (i % 30 == 29 ? "=\r\n" : ""))),
            _ => Encoding.Latin1.GetString(bytes),
        };
        var message = Encoding.Latin1.GetBytes($"From: a@example.org\r\nContent-Type: text/plain; charset=\"{charset}\"\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{text}");
        Assert.Equal(First, One(message).Article!.Text.TrimEnd());
    }

    [Fact]
    public void Broken_lines_are_joined_and_quotations_and_signatures_set_apart()
    {
        var article = One("From: a@example.org\r\nSubject: Tin\r\n\r\n" +
            "Ngoại trưởng hai nước đã hội đàm tại thủ đô Viên của Áo trong hai ngày\r\nđể bàn về thương mại.\r\nHọ nhất trí gặp lại vào tháng sau tại Hà Nội.\r\n> Thư trước nói khác.\r\n-- \r\nPhòng Báo chí\r\n").Article!;
        Assert.Equal("Tin\nNgoại trưởng hai nước đã hội đàm tại thủ đô Viên của Áo trong hai ngày để bàn về thương mại.\nHọ nhất trí gặp lại vào tháng sau tại Hà Nội.", article.Body());
    }

    [Fact]
    public void Plain_text_goes_before_HTML_and_attached_files_are_documents_of_their_own()
    {
        var message = Head + "Content-Type: multipart/mixed; boundary=\"ngoài\"\r\n\r\nThis is a message in parts.\r\n"
            + "--ngoài\r\nContent-Type: multipart/alternative; boundary=trong\r\n\r\n--trong\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + First + "\r\n--trong\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--trong--\r\n"
            + "--ngoài\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename*0*=UTF-8''th%C3%B4ng%20; filename*1*=c%C3%A1o.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + Convert.ToBase64String(DocxFile.Make(DocxFile.Paragraph(Second)), Base64FormattingOptions.InsertLineBreaks) + "\r\n"
            + "--ngoài\r\nContent-Type: image/png; name=a.png\r\n\r\nx\r\n--ngoài--\r\nEnd.";
        var tally = new IntakeTally();
        var results = new ReportSource(Layouts.Layout, tally: tally).Read(new Document("a.eml", Encoding.UTF8.GetBytes(message))).ToList();
        Assert.Equal(["a.eml", "a.eml!thông cáo.docx"], results.Select(r => r.Article?.Id));
        Assert.Contains(First, results[0].Article!.Text, StringComparison.Ordinal);
        Assert.Equal(Second, results[1].Article!.Text);
        Assert.Equal(new DateOnly(2021, 7, 6), results[1].Article!.Published);
        Assert.Equal(1, tally[PassedOver.OtherKind]);
    }

    [Fact]
    public void A_text_in_HTML_goes_to_its_reader_with_what_the_message_says()
    {
        var seen = new SeenDocuments("text/html");
        var message = Head + "Content-Type: text/html; charset=windows-1258\r\n\r\n<p>x</p>";
        Assert.DoesNotContain(new ReportSource(Layouts.Layout, readers: [seen]).Read(new Document("a.eml", Encoding.UTF8.GetBytes(message))), r => r.IsArticle);
        var document = Assert.Single(seen.Documents);
        Assert.Equal(("a.eml", "Hội đàm tại Viên", "windows-1258", "<p>x</p>"), (document.Id, document.Title, document.Charset, Encoding.UTF8.GetString(document.Bytes.Span)));
        Assert.Equal(new DateTimeOffset(2021, 7, 6, 17, 5, 0, TimeSpan.FromHours(7)), document.Published);
    }

    [Fact]
    public void A_forwarded_message_is_a_document_of_its_own()
    {
        var message = "From: a@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n" + First + "\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: c@example.org\r\nSubject: Tin cũ\r\n\r\n" + Second + "\r\n--b--\r\n";
        Assert.Equal(["a.eml", "a.eml!1"], Sources.Read(new Document("a.eml", Encoding.UTF8.GetBytes(message))).Select(r => r.Article?.Id));
    }

    [Theory]
    [InlineData("", IntakeCode.BrokenMessage)]
    [InlineData("Hai bên gặp nhau.", IntakeCode.BrokenMessage)]
    [InlineData("From: a@example.org\r\n\r\n", IntakeCode.NoSentence)]
    [InlineData("From: a@example.org\r\nContent-Type: multipart/mixed\r\n\r\nx", IntakeCode.BrokenMessage)]
    [InlineData("From: a@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\nx", IntakeCode.BrokenMessage)]
    [InlineData("From: a@example.org\r\nContent-Type: text/calendar\r\n\r\nx", IntakeCode.UnknownKind)]
    [InlineData("From: a@example.org\r\nContent-Type: text/plain; charset=x-none\r\nContent-Transfer-Encoding: base64\r\n\r\n/////w==", IntakeCode.UnknownEncoding)]
    public void What_cannot_be_read_is_named(string message, string code) => Assert.Equal(code, One(message).Failure!.Code);

    [Fact]
    public void Parts_in_parts_without_end_are_no_harm()
    {
        var deep = "From: a@example.org\r\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n"));
        Assert.Equal(IntakeCode.BrokenMessage, One(deep).Failure!.Code);
        var wide = "From: a@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + string.Concat(Enumerable.Repeat("--b\r\n\r\nx\r\n", 100_000));
        Assert.True(One(wide).IsArticle);
        var forwarded = string.Concat(Enumerable.Repeat("From: a@example.org\r\nContent-Type: message/rfc822\r\n\r\n", 100));
        Assert.Equal(IntakeCode.TooDeep, One(forwarded).Failure!.Code);
    }

    private static byte[] Windows1258(string text)
    {
        // It has no letters with a tone but five; the tone stands behind as a mark of its own.
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;
        var bytes = new List<byte>();
        foreach (var c in text)
        {
            var whole = encoding.GetBytes([c]);
            bytes.AddRange(encoding.GetString(whole) == c.ToString() ? whole : Toned(c, encoding));
        }
        return [.. bytes];
    }

    private static byte[] Toned(char c, Encoding encoding)
    {
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        var tone = parts.First(p => p is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323');
        return encoding.GetBytes(string.Concat(parts.Where(p => p != tone)).Normalize() + tone);
    }

    private static IntakeResult One(string message) => One(Encoding.UTF8.GetBytes(message));

    private static IntakeResult One(byte[] message) => Assert.Single(Sources.Read(new Document("a.eml", message)));
}
