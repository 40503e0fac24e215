using System.Threading.Channels;
using Chancery.Intake;

namespace Chancery.Pipeline;

/// <summary>
/// Codes a stream of reports on all cores and gives the results in the order of the input. Only so many reports are under
/// way at a time, so that memory does not grow with the stream.
/// </summary>
public sealed class OrderedCoding(ReportCoding coding, CancellationToken stop)
{
    private const int ForEachCore = 8;

    /// <summary>The results, in order.</summary>
    public IEnumerable<CodedResult> Code(IEnumerable<IntakeResult> reports)
    {
        var underWay = Channel.CreateBounded<Task<CodedResult>>(new BoundedChannelOptions(ForEachCore * Environment.ProcessorCount)
        {
            SingleReader = true,
            SingleWriter = true,
        });
        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var feeding = Task.Run(() => Feed(reports, underWay.Writer, abandoned.Token), CancellationToken.None);
        try
        {
            while (Next(underWay.Reader) is { } next)
            {
                stop.ThrowIfCancellationRequested();
                yield return next.GetAwaiter().GetResult();
            }
            feeding.GetAwaiter().GetResult();
        }
        finally
        {
            // Whoever stops reading early, as on a closed pipe, leaves nobody at work.
            abandoned.Cancel();
        }
    }

    private static Task<CodedResult>? Next(ChannelReader<Task<CodedResult>> reader)
    {
        while (reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            if (reader.TryRead(out var next))
            {
                return next;
            }
        }
        return null;
    }

    private async Task Feed(IEnumerable<IntakeResult> reports, ChannelWriter<Task<CodedResult>> writer, CancellationToken abandoned)
    {
        try
        {
            foreach (var report in reports)
            {
                await writer.WriteAsync(Task.Run(() => coding.Code(report), abandoned), abandoned).ConfigureAwait(false);
            }
            writer.Complete();
        }
        catch (Exception e)
        {
            writer.Complete(e);
            throw;
        }
    }
}
