using Chancery.Intake.Fetching;

namespace Chancery.Intake.Tests.Fetching;

public sealed class PolitenessTests : FetcherFixture
{
    [Fact]
    public async Task Requests_to_one_host_keep_their_distance()
    {
        Server.On("/a", "a").On("/b", "b");
        await Fetch(Server.Link("/a"));
        Assert.Empty(Clock.Waits);
        await Fetch(Server.Link("/b"));
        await Fetch(Server.Link("/a"));
        Assert.Equal([Policy.Delay, Policy.Delay], Clock.Waits);
    }

    [Fact]
    public async Task A_delay_that_the_site_asks_for_is_kept_up_to_a_bound()
    {
        Server.On("/robots.txt", "User-agent: *\nCrawl-delay: 7.5").On("/a", "a");
        await Fetch(Server.Link("/a"));
        await Fetch(Server.Link("/a"));
        Assert.Equal([TimeSpan.FromSeconds(7.5)], Clock.Waits);
    }

    [Fact]
    public async Task A_delay_without_end_is_bounded()
    {
        Server.On("/robots.txt", "User-agent: *\nCrawl-delay: 999999999999999999999").On("/a", "a");
        await Fetch(Server.Link("/a"));
        await Fetch(Server.Link("/a"));
        Server.On("/robots.txt", "User-agent: *\nCrawl-delay: 86400");
        Clock.Advance(Policy.RobotsKept);
        await Fetch(Server.Link("/a"));
        await Fetch(Server.Link("/a"));
        Assert.Equal([Policy.Delay, Policy.MostDelay], Clock.Waits);
    }

    [Theory]
    [InlineData("Retry-After: 120", 120)]
    [InlineData("Retry-After: Thu, 08 Jul 2021 09:15:11 GMT", 300)]
    [InlineData("Retry-After: Thu, 08 Jul 2021 09:00:00 GMT", 0)]
    [InlineData("Retry-After: 99999999", 86400)]
    [InlineData("Retry-After: soon", 30)]
    [InlineData("X-A: b", 30)]
    public async Task A_busy_host_is_left_alone_for_as_long_as_it_asks(string header, int seconds)
    {
        Server.On("/a", "", header, "503 Service Unavailable").On("/b", "b");
        var until = Clock.GetUtcNow() + TimeSpan.FromSeconds(seconds);

        var answer = await Fetch(Server.Link("/a"));

        Assert.Equal(until, answer.NotBefore);
        if (seconds > 0)
        {
            Assert.Equal(IntakeCode.HostResting, (await Failure(Server.Link("/b"))).Code);
        }
        Clock.Advance(TimeSpan.FromSeconds(seconds));
        Assert.NotNull((await Fetch(Server.Link("/b"))).Document);
        Assert.Equal(["/a", "/b"], Server.Paths);
    }

    [Fact]
    public async Task Too_many_requests_are_no_more()
    {
        Server.On("/a", "", "", "429 Too Many Requests");
        Assert.Equal(IntakeCode.HttpStatus, (await Failure(Server.Link("/a"))).Code);
        Assert.Equal(IntakeCode.HostResting, (await Failure(Server.Link("/a"))).Code);
    }

    [Fact]
    public async Task A_host_rests_after_the_third_failure_in_a_row_and_twice_as_long_after_the_next()
    {
        Server.On("/a", "", "", "500 Internal Server Error").On("/b", "b");
        foreach (var path in (string[])["/a", "/a", "/b", "/a", "/a"])
        {
            Assert.NotEqual(IntakeCode.HostResting, (await Fetch(Server.Link(path))).Failure?.Code);
        }
        Assert.Equal(Clock.GetUtcNow() + Policy.Delay + Policy.BackOff(3), (await Fetch(Server.Link("/a"))).NotBefore);
        Assert.Equal(IntakeCode.HostResting, (await Failure(Server.Link("/b"))).Code);
        Clock.Advance(Policy.BackOff(3));
        Assert.Equal(Clock.GetUtcNow() + Policy.BackOff(4), (await Fetch(Server.Link("/a"))).NotBefore);
    }

    [Fact]
    public void Back_off_doubles_up_to_a_bound() =>
        Assert.Equal([30, 60, 120, 240, 21600, 21600], new[] { 1, 2, 3, 4, 11, int.MaxValue }.Select(n => (int)FetchPolicy.Default.BackOff(n).TotalSeconds));

    [Fact]
    public async Task What_robots_txt_forbids_is_not_asked_for()
    {
        Server.On("/robots.txt", "User-agent: *\nDisallow: /a").On("/a", "a").On("/b", "b");
        Assert.Equal(IntakeCode.RobotsForbid, (await Failure(Server.Link("/a"))).Code);
        Assert.NotNull((await Fetch(Server.Link("/b"))).Document);
        Assert.Equal(["/b"], Server.Paths);
    }

    [Fact]
    public async Task A_robots_txt_is_kept_for_a_day()
    {
        Server.On("/robots.txt", "").On("/a", "a");
        await Fetch(Server.Link("/a"));
        await Fetch(Server.Link("/a"));
        Assert.Equal(1, Server.Requests.Count(r => r.Path == "/robots.txt"));
        Clock.Advance(TimeSpan.FromHours(24));
        await Fetch(Server.Link("/a"));
        Assert.Equal(2, Server.Requests.Count(r => r.Path == "/robots.txt"));
    }

    [Theory]
    [InlineData("404 Not Found", true)]
    [InlineData("403 Forbidden", true)]
    [InlineData("401 Unauthorized", true)]
    [InlineData("429 Too Many Requests", false)]
    [InlineData("500 Internal Server Error", false)]
    [InlineData("503 Service Unavailable", false)]
    public async Task A_robots_txt_that_is_not_there_allows_all_and_one_that_cannot_be_had_nothing(string status, bool allows)
    {
        Server.On("/robots.txt", "", "", status).On("/a", "a");
        Assert.Equal(allows ? null : IntakeCode.RobotsUnreachable, (await Fetch(Server.Link("/a"))).Failure?.Code);
        Assert.Equal(allows ? 1 : 0, Server.Paths.Count);
    }

    [Fact]
    public async Task A_robots_txt_is_followed_where_it_leads_and_is_none_when_that_does_not_end()
    {
        Server.Redirect("/robots.txt", "/rules").On("/rules", "User-agent: *\nDisallow: /").On("/a", "a");
        Assert.Equal(IntakeCode.RobotsForbid, (await Failure(Server.Link("/a"))).Code);
        Server.Redirect("/robots.txt", "/robots.txt");
        Clock.Advance(Policy.RobotsKept);
        Assert.NotNull((await Fetch(Server.Link("/a"))).Document);
    }

    [Fact]
    public async Task A_robots_txt_that_could_not_be_had_is_asked_for_again()
    {
        Server.On("/robots.txt", "", "", "500 Internal Server Error").On("/a", "a");
        await Fetch(Server.Link("/a"));
        Server.On("/robots.txt", "");
        Assert.NotNull((await Fetch(Server.Link("/a"))).Failure);
        Clock.Advance(Policy.RobotsRetried);
        Assert.NotNull((await Fetch(Server.Link("/a"))).Document);
    }
}
