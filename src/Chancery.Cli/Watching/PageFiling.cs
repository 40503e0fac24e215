using Chancery.Cli.Input;
using Chancery.Intake;
using Chancery.Intake.Fetching;
using Chancery.Pipeline;
using Chancery.Register;
using Chancery.Register.Feeds;

namespace Chancery.Cli.Watching;

/// <summary>Files what pages of a source hold, through the same reading and coding as files, and keeps what is to be known of them.</summary>
internal sealed class PageFiling(IRegister register, ReportInput input, ReportCoding coding, FailureReport failures, TimeProvider clock)
{
    /// <summary>Files a page that was fetched, or says why it was not.</summary>
    public void File(SourcePass pass, PlannedItem planned, FetchAnswer answer)
    {
        if (answer.Failure is { } failure)
        {
            Fail(pass, planned, failure);
        }
        else if (answer.Document is { } document)
        {
            var (item, zone) = (planned.Item, pass.Source.Zone);
            File(pass, planned, document with { Title = item.Title, Published = item.Published?.At(zone) }, answer);
        }
        else
        {
            pass.Unchanged++;
            Keep(pass, planned.State(0) with { ETag = answer.ETag ?? planned.Known?.ETag, LastModified = answer.LastModified ?? planned.Known?.LastModified });
        }
    }

    /// <summary>Files an item that has no page.</summary>
    public void FileItself(SourcePass pass, PlannedItem planned) =>
        File(pass, planned, planned.Item.ToDocument(pass.Source.Link, pass.Source.Zone, clock.GetUtcNow()), new FetchAnswer());

    private void File(SourcePass pass, PlannedItem planned, Document document, FetchAnswer answer)
    {
        var before = failures.Count;
        // A report that was fetched is filed, whatever the user does meanwhile.
        var filings = new ReportFiling(register, coding, failures).File(input.Read(document), CancellationToken.None).Select(f => f.Filing).ToList();
        var isChanged = filings.Exists(f => f == Filing.NewVersion);
        var isNew = !isChanged && planned.Known is null && filings.Exists(f => f is Filing.Added or Filing.SourceNoted);
        isChanged |= planned.Known is not null && filings.Exists(f => f == Filing.Added);
        var hasFailed = filings.Count == 0 && failures.Count > before;
        pass.Failed += hasFailed ? 1 : 0;
        pass.Added += isNew ? 1 : 0;
        pass.Changed += isChanged ? 1 : 0;
        pass.Unchanged += isNew || isChanged || hasFailed ? 0 : 1;
        // What holds no report will not hold one the next time.
        Keep(pass, planned.State(hasFailed ? FeedPlan.MostTries : 0) with { ETag = answer.ETag, LastModified = answer.LastModified });
    }

    private void Fail(SourcePass pass, PlannedItem planned, IntakeFailure failure)
    {
        if (failure.Code == IntakeCode.HostResting)
        {
            pass.Left++;
            return;
        }
        failures.Admits(failure);
        pass.Failed++;
        Keep(pass, planned.State(MayPass(failure) ? (planned.Known?.Failures ?? 0) + 1 : FeedPlan.MostTries));
    }

    private static bool MayPass(IntakeFailure failure) => failure.Code switch
    {
        IntakeCode.UnknownHost or IntakeCode.NotConnected or IntakeCode.TimedOut or IntakeCode.UnreadableAnswer or IntakeCode.RobotsUnreachable => true,
        IntakeCode.HttpStatus => failure.Arguments[0] is "429" or ['5', _, _],
        _ => false,
    };

    private void Keep(SourcePass pass, FeedItemState state) => register.Feeds.Keep(pass.Source.Link, [state], clock.GetUtcNow());
}
