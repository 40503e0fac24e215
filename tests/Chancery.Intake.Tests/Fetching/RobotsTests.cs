using System.Text;
using Chancery.Intake.Fetching;

namespace Chancery.Intake.Tests.Fetching;

public class RobotsTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a", "/b", true)]
    [InlineData("User-agent: *\nDisallow: /a", "/abc", false)]
    [InlineData("User-agent: *\nDisallow: /a/", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /a", "/a/b", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b/c", false)]
    [InlineData("User-agent: *\nDisallow: /*.gif$", "/x/y.gif", false)]
    [InlineData("User-agent: *\nDisallow: /*.gif$", "/x/y.gif?a", true)]
    [InlineData("User-agent: *\nDisallow: /*?print=", "/x?print=1", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a1b2c3", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a1c2b3", true)]
    [InlineData("User-agent: *\nDisallow: /a*c$", "/abcbc", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("user-AGENT:*\n disallow :/a # no", "/a", false)]
    [InlineData("User-agent: *\rDisallow: /a\r", "/a", false)]
    [InlineData("\uFEFFUser-agent: *\r\nDisallow: /a", "/a", false)]
    [InlineData("Disallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /th%E1%BB%9Di-s%e1%bb%b1", "/thời-sự/a", false)]
    [InlineData("User-agent: *\nDisallow: /thời-sự", "/th%E1%BB%9Di-s%E1%BB%B1/a", false)]
    [InlineData("User-agent: *\nDisallow: /%61%2Fb", "/a%2fb", false)]
    [InlineData("User-agent: *\nDisallow: /a/b", "/a%2fb", true)]
    public void The_longest_rule_decides(string file, string path, bool allows) => Assert.Equal(allows, Parse(file).Allows(Link(path)));

    [Theory]
    [InlineData("User-agent: chancery\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", "/a", false)]
    [InlineData("User-agent: chancery\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: *\nDisallow: /b\n\nUser-agent: CHANCERY/2.0\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: other\nUser-agent: Chancery\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: other\nDisallow: /\n\nUser-agent: Chancery\nDisallow: /a", "/b", true)]
    [InlineData("User-agent: other\nDisallow: /", "/b", true)]
    [InlineData("User-agent: Chancery\nDisallow: /a\nUser-agent: other\nDisallow: /b\nUser-agent: Chancery\nDisallow: /c", "/c", false)]
    [InlineData("User-agent: Chancery\nDisallow: /a\nUser-agent: other\nDisallow: /b\nUser-agent: Chancery\nDisallow: /c", "/b", true)]
    [InlineData("User-agent: Chancery\nSitemap: https://example.org/s.xml\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: Chancery\n\nUser-agent: *\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: Chancer\nDisallow: /a", "/a", true)]
    public void The_group_that_names_the_program_counts_before_the_one_for_everybody(string file, string path, bool allows) =>
        Assert.Equal(allows, Parse(file).Allows(Link(path)));

    [Fact]
    public void A_file_is_read_up_to_its_bound_and_no_further()
    {
        var filler = new string('#', 500 * 1024) + "\n";
        Assert.True(Parse(filler + "User-agent: *\nDisallow: /").Allows(Link("/a")));
    }

    [Fact]
    public void Delays_are_of_their_group()
    {
        Assert.Equal(TimeSpan.FromSeconds(2.5), Parse("User-agent: *\nCrawl-delay: 2.5").Delay);
        Assert.Equal(TimeSpan.FromSeconds(3), Parse("User-agent: *\nCrawl-delay: 2\nUser-agent: Chancery\nCrawl-delay: 3").Delay);
        Assert.Null(Parse("User-agent: *\nCrawl-delay: -1").Delay);
        Assert.Null(Parse("User-agent: *\nCrawl-delay: NaN").Delay);
    }

    [Fact]
    public void Many_stars_take_no_long_time()
    {
        var file = "User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 900)) + "b$";
        Assert.True(Parse(file).Allows(Link("/" + new string('a', 4000))));
    }

    private static RobotsRules Parse(string file) => RobotsParser.Parse(Encoding.UTF8.GetBytes(file), FetchPolicy.ProductToken);

    private static Uri Link(string path) => new("https://example.org" + path);
}
