using System.Security.Cryptography.X509Certificates;
using Chancery.Intake.Fetching;

namespace Chancery.Intake.Tests.Fetching;

/// <summary>A host has to show that it is the one of the link before anything is asked of it.</summary>
public sealed class TrustTests : IDisposable
{
    private const string Host = "news.example.org";

    private readonly TestAuthority _authority = new();
    private readonly TestNames _names = new TestNames().On(Host, ["127.0.0.1"]);

    public void Dispose() => _authority.Dispose();

    [Fact]
    public async Task A_host_with_its_certificate_is_read()
    {
        await using var server = new TestServer(_authority.Of(Host)).On("/a", "Hai bên gặp nhau.", "Content-Type: text/plain");
        var answer = await Fetch(server, "/a");
        Assert.Null(answer.Failure);
        Assert.Equal("Hai bên gặp nhau."u8, answer.Document!.Bytes.Span);
        Assert.Equal("/a", Assert.Single(server.Paths));
    }

    public static TheoryData<string> Wrong => ["another host's", "expired", "self-signed", "another authority's"];

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_host_without_it_is_refused_before_anything_is_asked(string certificate)
    {
        using var other = new TestAuthority();
        await using var server = new TestServer(certificate switch
        {
            "another host's" => _authority.Of("example.net"),
            "expired" => _authority.Expired(Host),
            "self-signed" => TestAuthority.SelfSigned(Host),
            _ => other.Of(Host),
        }).On("/a", "Hai bên gặp nhau.");
        var answer = await Fetch(server, "/a");
        Assert.Null(answer.Document);
        Assert.Equal(IntakeCode.NotTrusted, answer.Failure!.Code);
        Assert.Equal(Host, answer.Failure.Arguments[0]);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Without_an_authority_of_the_tests_the_systems_are_asked_and_do_not_know_it()
    {
        await using var server = new TestServer(_authority.Of(Host)).On("/a", "Hai bên gặp nhau.");
        Assert.Equal(IntakeCode.NotTrusted, (await Fetch(server, "/a", trusted: null)).Failure!.Code);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_redirect_to_a_link_without_encryption_is_followed_and_said()
    {
        await using var plain = new TestServer().On("/b", "Hai bên gặp nhau.");
        await using var server = new TestServer(_authority.Of(Host)).Redirect("/a", plain.Link("/b"));
        var answer = await Fetch(server, "/a", _authority.Certificate, plain);
        Assert.NotNull(answer.Document);
        Assert.True(answer.LostEncryption);
    }

    private Task<FetchAnswer> Fetch(TestServer server, string path) => Fetch(server, path, _authority.Certificate);

    private async Task<FetchAnswer> Fetch(TestServer server, string path, X509Certificate2? trusted, TestServer? other = null)
    {
        var policy = FetchPolicy.Default with { Ports = [server.Place.Port, (other ?? server).Place.Port], Delay = TimeSpan.Zero };
        using var fetcher = new Fetcher(policy, TimeProvider.System, new AddressGuard([server.Place, (other ?? server).Place]), _names, trusted);
        return await fetcher.Fetch(new FetchRequest(server.Link(path, Host)), TestContext.Current.CancellationToken);
    }
}
