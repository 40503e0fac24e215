using System.Text;

namespace Chancery.Intake.Tests.Files;

public sealed class MboxTests : IDisposable
{
    private const string Parting = "From press@example.org Tue Jul  6 10:20:30 2021\n";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.mbox")]
    [InlineData("Inbox")]
    public void Each_message_is_a_document_of_its_own(string name)
    {
        var results = Read(name, Parting + Message(1) + "\n" + "From - Tue Jul 06 10:21:30 2021\r\n" + Message(2).Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\nFrom \n" + Message(3, id: ""));
        var path = Path.Combine(_folder.Path, name);
        Assert.Equal([$"{path}!m1@example.org", $"{path}!m2@example.org"], results.Take(2).Select(r => r.Article!.Id));
        Assert.Matches(@"!@\d+$", results[2].Article!.Id);
        Assert.Equal(["Tin 1", "Tin 2", "Tin 3"], results.Select(r => r.Article!.Title));
        Assert.All(results, r => Assert.Equal(new DateOnly(2021, 7, 6), r.Article!.Published));
    }

    [Fact]
    public void A_line_that_was_quoted_loses_one_mark_and_parts_nothing()
    {
        var text = Assert.Single(Read("a.mbox", Parting + Message(1) + "\n>From Seoul Tue Jul  6 10:20:30 2021 ông gửi lời chào.\n\n>>From đó về sau không rõ.\n\n")).Article!.Text;
        Assert.Contains("From Seoul Tue", text, StringComparison.Ordinal);
        Assert.DoesNotContain(">From Seoul", text, StringComparison.Ordinal);
        Assert.Contains("From đó", text, StringComparison.Ordinal);
        Assert.DoesNotContain(">>From", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_begins_so_parts_nothing()
    {
        var article = Assert.Single(Read("a.mbox", Parting + Message(1) + "\nFrom Hà Nội họ đi tiếp.\nFrom a@example.org Tue Jul  6 10:20:30 2021\n")).Article!;
        Assert.Contains("From Hà Nội", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_is_named_with_its_place_and_the_rest_read()
    {
        var big = Parting + "From: a@example.org\n\n" + new string('a', 3000) + "\n\n";
        var before = "không phải thư\n";
        var results = Read("a.mbox", before + big + Parting + Message(2), new IntakeLimits(2000) { DocumentBytes = 2500 });
        Assert.Equal([IntakeCode.BrokenMessage, IntakeCode.TooLarge, null], results.Select(r => r.Failure?.Code));
        Assert.Equal([0, Encoding.UTF8.GetByteCount(before)], results.Take(2).Select(r => r.Failure!.ByteOffset!.Value));
        Assert.Equal("Tin 2", results[2].Article!.Title);
        Assert.Equal(IntakeCode.EmptyFile, Assert.Single(Read("b.mbox", "")).Failure!.Code);
        Assert.Equal(IntakeCode.BrokenMessage, Assert.Single(Read("c.mbox", Parting)).Failure!.Code);
    }

    [Fact]
    public void A_mailbox_may_be_packed_and_lie_in_another_file()
    {
        var mailbox = Parting + Message(1) + "\n" + Parting + Message(2);
        Assert.Equal(2, Sources.Read(_folder.Write("a.mbox.gz", Pack.Gzip(mailbox))).Count(r => r.IsArticle));
        Assert.Equal(2, Sources.Read(_folder.Write("a.zip", Pack.Zip(("in/b.mbox", mailbox)))).Count(r => r.IsArticle));
    }

    [Fact]
    public void Messages_without_end_are_read_in_linear_time()
    {
        const int many = 100_000;
        var failed = Read("a.mbox", string.Concat(Enumerable.Repeat(Parting + "\n", many))).Count(r => r.Failure?.Code == IntakeCode.BrokenMessage);
        Assert.Equal(many, failed);
    }

    private static string Message(int number, string? id = null) =>
        FormattableString.Invariant($"From: Vụ Báo chí <press@example.org>\nSubject: Tin {number}\nDate: Tue, 6 Jul 2021 17:05:00 +0700\n")
        + (id ?? FormattableString.Invariant($"Message-ID: <m{number}@example.org>\n"))
        + FormattableString.Invariant($"Content-Type: text/plain; charset=utf-8\n\nNgoại trưởng hai nước hội đàm lần thứ {number}.\n");

    private List<IntakeResult> Read(string name, string mailbox, IntakeLimits? limits = null) =>
        [.. new ReportSource(Layouts.Layout, limits).Read(_folder.Write(name, mailbox))];
}
