using Chancery.Intake;
using Chancery.Pipeline;
using Chancery.Register;
using Chancery.Register.Actors;

namespace Chancery.Web.Writing;

/// <summary>
/// Reads reports in, through the same intake, coder and filing as the command line. One reading at a time: a register has one writer, and a
/// reader of the page is never kept waiting by it.
/// </summary>
/// <param name="settings">Which register and data set.</param>
/// <param name="knowledge">What is known of people and offices.</param>
internal sealed class ReadIn(ServerSettings settings, Lazy<ActorKnowledge> knowledge) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lazy<ReportCoding> _coding = new(() => settings.LoadCoder(settings.DataFolder));

    /// <summary>Reads documents in.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="stop">Ends the waiting for the turn; what is begun is filed.</param>
    public async Task<ReadResult> Read(IReadOnlyList<Document> documents, CancellationToken stop)
    {
        await _turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Read(documents), CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private ReadResult Read(IReadOnlyList<Document> documents)
    {
        var failures = new FailureList();
        var input = new ReportInput(_coding.Value);
        using var register = settings.Register.Open(settings.Clock, knowledge.Value);
        var filed = new ReportFiling(register, _coding.Value, failures).File(Admitted(documents.SelectMany(input.Read), failures), CancellationToken.None)
            .Select(f => new ReadReport(new ReportKey(f.Article.Hash, f.Article.Id, f.Article.Title, f.Article.Published), f.Filing))
            .ToList();
        return new ReadResult(filed, failures.Failures);
    }

    // What cannot be read is told of and does not keep the others from being read.
    private static IEnumerable<IntakeResult> Admitted(IEnumerable<IntakeResult> results, FailureList failures) => results.Where(r => failures.Admits(r.Failure));
}
