using System.Net;
using System.Net.Sockets;
using Chancery.Intake.Fetching;

namespace Chancery.Intake.Tests.Fetching;

public sealed class RefusedLinkTests : FetcherFixture
{
    [Theory]
    [InlineData("file:///etc/passwd", IntakeCode.RefusedScheme)]
    [InlineData("FILE:///etc/passwd", IntakeCode.RefusedScheme)]
    [InlineData("ftp://example.org/a", IntakeCode.RefusedScheme)]
    [InlineData("gopher://example.org/", IntakeCode.RefusedScheme)]
    [InlineData("data:text/html,a", IntakeCode.RefusedScheme)]
    [InlineData("javascript:alert(1)", IntakeCode.RefusedScheme)]
    [InlineData("/etc/passwd", IntakeCode.BadLink)]
    [InlineData("", IntakeCode.BadLink)]
    [InlineData("a", IntakeCode.BadLink)]
    [InlineData("http://", IntakeCode.BadLink)]
    [InlineData("http://exam\tple.org/", IntakeCode.BadLink)]
    [InlineData("http://exa\uFFFDmple.org/", IntakeCode.BadLink)]
    [InlineData("http:\\\\127.0.0.1\\", IntakeCode.BadLink)]
    [InlineData("http://example.org\\@127.0.0.1/", IntakeCode.BadLink)]
    [InlineData("http://example.org/\r\nHost: a", IntakeCode.BadLink)]
    [InlineData("http://user:secret@example.org/", IntakeCode.RefusedCredentials)]
    [InlineData("http://user@example.org/", IntakeCode.RefusedCredentials)]
    [InlineData("http://example.org:22/", IntakeCode.RefusedPort)]
    [InlineData("http://example.org:8080/", IntakeCode.RefusedPort)]
    [InlineData("http://127.0.0.1/", IntakeCode.RefusedAddress)]
    [InlineData("http://127.0.0.1./", IntakeCode.RefusedAddress)]
    [InlineData("http://127.1/", IntakeCode.RefusedAddress)]
    [InlineData("http://0x7f.1/", IntakeCode.RefusedAddress)]
    [InlineData("http://0x7f000001/", IntakeCode.RefusedAddress)]
    [InlineData("http://2130706433/", IntakeCode.RefusedAddress)]
    [InlineData("http://0177.0.0.1/", IntakeCode.RefusedAddress)]
    [InlineData("http://017700000001/", IntakeCode.RefusedAddress)]
    [InlineData("http://0/", IntakeCode.RefusedAddress)]
    [InlineData("http://134744072/", IntakeCode.RefusedAddress)]
    [InlineData("http://0x8.8.8.8/", IntakeCode.RefusedAddress)]
    [InlineData("http://8.8.2056/", IntakeCode.RefusedAddress)]
    [InlineData("http://1.2.3.4.5/", IntakeCode.RefusedAddress)]
    [InlineData("http://example.0x10/", IntakeCode.RefusedAddress)]
    [InlineData("http://１２７.0.0.1/", IntakeCode.RefusedAddress)]
    [InlineData("http://127。0。0。1/", IntakeCode.RefusedAddress)]
    [InlineData("http://169.254.169.254/latest/meta-data/", IntakeCode.RefusedAddress)]
    [InlineData("https://10.0.0.1/", IntakeCode.RefusedAddress)]
    [InlineData("http://[::1]/", IntakeCode.RefusedAddress)]
    [InlineData("http://[0:0:0:0:0:0:0:1]/", IntakeCode.RefusedAddress)]
    [InlineData("http://[::ffff:127.0.0.1]/", IntakeCode.RefusedAddress)]
    [InlineData("http://[::ffff:7f00:1]/", IntakeCode.RefusedAddress)]
    [InlineData("http://[64:ff9b::127.0.0.1]/", IntakeCode.RefusedAddress)]
    [InlineData("http://[2002:7f00:1::]/", IntakeCode.RefusedAddress)]
    [InlineData("http://[fd00:ec2::254]/", IntakeCode.RefusedAddress)]
    [InlineData("http://[fe80::1%25eth0]/", IntakeCode.RefusedAddress)]
    public async Task A_link_is_refused_by_its_words(string link, string code)
    {
        Assert.Equal(code, (await Failure(link)).Code);
        Assert.Empty(Names.Asked);
        Assert.Equal(0, Server.Connections);
    }

    [Fact]
    public async Task A_password_is_not_printed() =>
        Assert.DoesNotContain("secret", (await Failure("http://user:secret@example.org/a")).Path, StringComparison.Ordinal);

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("169.254.169.254")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::1")]
    [InlineData("2001:0:7f00:1::1")]
    [InlineData("fe80::1")]
    [InlineData("fd00:ec2::254")]
    public async Task A_name_is_refused_by_its_address(string address)
    {
        Names.On("news.example", [address]);
        var failure = await Failure("http://news.example/");
        Assert.Equal(IntakeCode.RefusedAddress, failure.Code);
        Assert.Equal(["news.example", IPAddress.Parse(address).ToString()], failure.Arguments);
    }

    [Fact]
    public async Task One_private_address_among_others_refuses_the_name()
    {
        Names.On("news.example", ["8.8.8.8", "192.168.1.1"]);
        Assert.Equal(IntakeCode.RefusedAddress, (await Failure("http://news.example/")).Code);
    }

    [Fact]
    public async Task Nothing_is_sent_to_a_refused_address()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        Names.On("news.example", ["127.0.0.1"]);
        var port = ((IPEndPoint)silent.LocalEndpoint).Port;
        Policy = Policy with { Ports = [port] };

        Assert.Equal(IntakeCode.RefusedAddress, (await Failure($"http://127.0.0.1:{port}/")).Code);
        Assert.Equal(IntakeCode.RefusedAddress, (await Failure($"http://news.example:{port}/")).Code);
        Assert.False(silent.Pending());
    }

    // The first answer is the server's, which the test may reach; the next ones lead elsewhere on the same machine.
    [Fact]
    public async Task A_name_that_changes_its_answer_leads_nowhere_else()
    {
        Names.On("news.example", ["127.0.0.1"], ["127.0.0.1"], ["127.0.0.2"]);
        Server.On("/a", "a").On("/b", "b");

        Assert.NotNull((await Fetch(Server.Link("/a", "news.example"))).Document);
        var failure = await Failure(Server.Link("/b", "news.example"));

        Assert.Equal(IntakeCode.RefusedAddress, failure.Code);
        Assert.Equal(["/a"], Server.Paths);
    }

    [Fact]
    public async Task A_name_is_asked_for_once_a_connection()
    {
        Names.On("news.example", ["127.0.0.1"]);
        Server.On("/a", "a");
        await Fetch(Server.Link("/a", "news.example"));
        Assert.Equal(Server.Connections, Names.Asked.Count);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("//169.254.169.254/latest")]
    [InlineData("http://2130706433/")]
    [InlineData("http://private.example/")]
    public async Task A_redirect_to_a_private_address_is_refused(string location)
    {
        Policy = Policy with { Ports = [80, 443, 1] };
        Names.On("private.example", ["192.168.0.1"]);
        Server.Redirect("/a", location);

        var failure = await Failure(Server.Link("/a"));

        Assert.Equal(IntakeCode.RefusedAddress, failure.Code);
        Assert.Equal(Server.Link("/a"), failure.RecordId);
        Assert.Equal(["/a"], Server.Paths);
    }

    [Theory]
    [InlineData("file:///etc/passwd", IntakeCode.RefusedScheme)]
    [InlineData("ftp://example.org/", IntakeCode.RefusedScheme)]
    [InlineData("http://a:b@example.org/", IntakeCode.RefusedCredentials)]
    [InlineData("http://example.org:25/", IntakeCode.RefusedPort)]
    public async Task A_redirect_is_checked_like_a_link(string location, string code)
    {
        Server.Redirect("/a", location);
        Assert.Equal(code, (await Failure(Server.Link("/a"))).Code);
    }

    [Fact]
    public async Task A_robots_txt_that_leads_to_a_private_address_is_refused()
    {
        Server.Redirect("/robots.txt", "http://10.0.0.1/").On("/a", "a");
        Assert.Equal(IntakeCode.RefusedAddress, (await Failure(Server.Link("/a"))).Code);
        Assert.Empty(Server.Paths);
    }

    [Fact]
    public async Task A_name_that_is_not_known_is_said() => Assert.Equal(IntakeCode.UnknownHost, (await Failure("http://nowhere.example/")).Code);

    [Fact]
    public async Task A_fetcher_without_exceptions_does_not_reach_this_machine()
    {
        using var fetcher = new Fetcher(Policy with { Ports = [Server.Place.Port] }, TimeProvider.System);
        var answer = await fetcher.Fetch(new FetchRequest(Server.Link("/a")), TestContext.Current.CancellationToken);
        Assert.Equal(IntakeCode.RefusedAddress, answer.Failure!.Code);
        answer = await fetcher.Fetch(new FetchRequest(Server.Link("/a", "localhost")), TestContext.Current.CancellationToken);
        Assert.Equal(IntakeCode.RefusedAddress, answer.Failure!.Code);
        Assert.Equal(0, Server.Connections);
    }
}
