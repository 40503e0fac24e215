using System.Text;
using Chancery.Intake.Feeds;

namespace Chancery.Intake.Tests.Feeds;

public class OpmlTests
{
    [Fact]
    public void Outlines_of_any_depth_name_sources()
    {
        var read = Read("""
            <opml version="2.0"><head><title>Nguồn tin</title></head><body>
            <outline text="Châu Á"><outline text="Trong nước">
            <outline type="rss" text="Một" title="Tiêu đề" xmlUrl=" https://example.org/a.rss " htmlUrl="https://example.org/" timezone="Asia/Ho_Chi_Minh"/>
            </outline></outline>
            <outline text="Hai" xmlurl="https://example.net/b.xml"/>
            <outline text="Hai nữa" xmlUrl="https://example.net/b.xml"/>
            <outline text="Ghi chú"/>
            </body></opml>
            """);
        Assert.Empty(read.Failures);
        Assert.Equal(["https://example.org/a.rss", "https://example.net/b.xml"], read.Sources.Select(s => s.Link));
        Assert.Equal(("Tiêu đề", "https://example.org/", "Asia/Ho_Chi_Minh", 3), (read.Sources[0].Title, read.Sources[0].Site, read.Sources[0].Zone!.Id, read.Sources[0].Line));
        Assert.Equal(("Hai", null, null, 5), (read.Sources[1].Title, read.Sources[1].Site, read.Sources[1].Zone, read.Sources[1].Line));
    }

    [Fact]
    public void A_declaration_of_signs_that_no_declaration_holds_is_a_broken_file() =>
        Assert.Equal(IntakeCode.BrokenSources, Assert.Single(Read($"<?xml version=\"1.0{new string('\uFFFD', 100)}\"?><opml/>").Failures).Code);

    [Fact]
    public void One_bad_source_does_not_keep_the_others_from_being_read()
    {
        var read = Read("<opml><body>\n<outline xmlUrl='not a link'/>\n<outline xmlUrl='https://example.org/a' timezone='Hanoi'/></body></opml>");
        Assert.Equal(TimeZoneInfo.Utc, Assert.Single(read.Sources).Zone ?? TimeZoneInfo.Utc);
        Assert.Equal([(IntakeCode.BadLink, 2L), (IntakeCode.UnknownZone, 3L)], read.Failures.Select(f => (f.Code, f.Line!.Value)));
    }

    [Theory]
    [InlineData("<opml><body>\n<outline xmlUrl='https://example.org/a'>\n</body></opml>", IntakeCode.BrokenSources, 3)]
    [InlineData("<!DOCTYPE opml [<!ENTITY a 'b'>]><opml/>", IntakeCode.BrokenSources, null)]
    [InlineData("", IntakeCode.BrokenSources, null)]
    [InlineData("<opml><body/></opml>", IntakeCode.NoSources, null)]
    public void A_broken_file_names_none_and_says_where(string text, string code, int? line)
    {
        var read = Read(text);
        Assert.Empty(read.Sources);
        Assert.Equal((code, line), (Assert.Single(read.Failures).Code, (int?)read.Failures[0].Line));
    }

    [Fact]
    public void A_file_that_is_not_there_is_said() => Assert.Equal(IntakeCode.MissingPath, Assert.Single(OpmlReader.Read("no-such.opml").Failures).Code);

    private static FeedSources Read(string text)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return OpmlReader.Read(file, "sources.opml");
    }
}
