using System.Buffers;
using Chancery.Intake;
using Chancery.Intake.Fetching;
using Chancery.Pipeline;

namespace Chancery.Cli.Input;

/// <summary>Reads the pages of links that the user gives, beside files and folders. Nothing is fetched but these, and what a feed among them lists.</summary>
internal sealed class LinkInput(Session session, ReportInput input, FetchPolicy policy) : IDisposable
{
    private const string AfterScheme = "://";
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private readonly Lazy<Fetcher> _fetcher = new(() => session.Around.OpenFetcher(policy, session.Around.Clock));

    /// <summary>What paths and links yield, in their order.</summary>
    public IEnumerable<IntakeResult> Read(IEnumerable<string> places) => places.SelectMany(p => IsLink(p) ? Fetch(p) : input.Read([p]));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_fetcher.IsValueCreated)
        {
            _fetcher.Value.Dispose();
        }
    }

    // A path may hold a colon, and two slashes; no file has such a name and its scheme of letters before them.
    private static bool IsLink(string place) =>
        place.IndexOf(AfterScheme, StringComparison.Ordinal) is > 1 and var end && !place.AsSpan(0, end).ContainsAnyExcept(Letters) && !Path.Exists(place);

    private IEnumerable<IntakeResult> Fetch(string link)
    {
        var answer = Answer(link);
        return answer.Document is not { } document ? [IntakeResult.Of(answer.Failure!)]
            : new FeedLink(session, input, Answer).Read(document, link) ?? input.Read(document);
    }

    private FetchAnswer Answer(string link)
    {
        var answer = _fetcher.Value.Fetch(new FetchRequest(link), session.Around.Stop).GetAwaiter().GetResult();
        if (answer.LostEncryption)
        {
            session.Around.Errors.WriteLine(session.Messages.Format("fetch.lost-encryption", link, answer.Link));
        }
        return answer;
    }
}
