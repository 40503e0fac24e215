using Chancery.Intake.Fetching;

namespace Chancery.Intake.Tests.Fetching;

/// <summary>A fetcher that may reach one server of the test and public addresses, which no test asks.</summary>
public abstract class FetcherFixture : IAsyncLifetime
{
    internal TestServer Server { get; } = new();

    internal TestNames Names { get; } = new();

    internal TestClock Clock { get; init; } = new() { Skipped = TimeSpan.FromMinutes(5) };

    internal FetchPolicy Policy { get; set; } = FetchPolicy.Default;

    private Fetcher? _fetcher;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _fetcher?.Dispose();
        await Server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal Fetcher Fetcher => _fetcher ??= new Fetcher(
        Policy with
        {
            Ports = Policy.Ports.Add(Server.Place.Port),
            // Limits of time are beyond the waits that the clock skips; a test that is about them moves it.
            ConnectTime = TimeSpan.FromHours(1),
            HeadTime = TimeSpan.FromHours(2),
            WholeTime = TimeSpan.FromHours(3),
        },
        Clock,
        new AddressGuard([Server.Place]),
        Names);

    internal Task<FetchAnswer> Fetch(string link) => Fetch(new FetchRequest(link));

    internal Task<FetchAnswer> Fetch(FetchRequest request) => Fetcher.Fetch(request, TestContext.Current.CancellationToken);

    internal async Task<IntakeFailure> Failure(string link)
    {
        var answer = await Fetch(link);
        Assert.Null(answer.Document);
        return answer.Failure ?? throw new InvalidOperationException("It was fetched.");
    }
}
