using System.Diagnostics;
using System.Globalization;
using Chancery.Model;

namespace Chancery.Bench;

/// <summary>Pushes a long stream of JSON lines through parsing, layout, coding and writing on one thread, and tells speed and memory.</summary>
internal static class StreamRun
{
    private const int WarmUp = 2_000;

    /// <summary>Runs <paramref name="count"/> articles after a warm-up.</summary>
    public static void Run(int count, TextWriter output)
    {
        var set = ReportSet.Load();
        var chain = new Chain();
        var lines = new ReportLines(set);
        var sink = new CountingStream();
        using var writer = new CodedReportJsonWriter(sink);
        Push(chain, lines, writer, WarmUp);

        // Making the lines is not the program's work: its share is measured apart and taken off.
        var making = Measure(count, number => lines.Line(number).Length);
        var written = sink.Length;
        var all = Measure(count, number => Push(chain, lines.Line(number), writer));
        var seconds = (all.Time - making.Time).TotalSeconds;
        var processor = (all.Processor - making.Processor).TotalSeconds;
        var bytes = Enumerable.Range(0, count).Sum(number => (long)set.Reports[number % set.Reports.Count].Bytes);

        Machine.Describe(output);
        output.WriteLine(Line($"stream of {count:N0} articles of the {set.Name}, {bytes / (double)count:N0} bytes of UTF-8 text each, one thread"));
        output.WriteLine(Line($"time             {seconds:N1} s"));
        output.WriteLine(Line($"processor time   {processor:N1} s; {count / processor:N0} articles in a second of it"));
        output.WriteLine(Line($"articles/s       {count / seconds:N0}"));
        output.WriteLine(Line($"MB/s             {bytes / 1e6 / seconds:N2}"));
        output.WriteLine(Line($"allocated        {(all.Allocated - making.Allocated) / (double)count:N0} bytes/article"));
        output.WriteLine(Line($"written          {(sink.Length - written) / (double)count:N0} bytes/article"));
        output.WriteLine(Line($"collections      {GC.CollectionCount(0)} / {GC.CollectionCount(1)} / {GC.CollectionCount(2)}"));
        output.WriteLine(Line($"peak memory      {Machine.PeakMemory() / 1e6:N0} MB resident"));
    }

    private static void Push(Chain chain, ReportLines lines, CodedReportJsonWriter writer, int count)
    {
        for (var number = 0; number < count; number++)
        {
            Push(chain, lines.Line(number), writer);
        }
    }

    private static int Push(Chain chain, ReadOnlyMemory<byte> line, CodedReportJsonWriter writer)
    {
        writer.Write(chain.Code(ReportSet.Parse(line)));
        return line.Length;
    }

    private static (TimeSpan Time, TimeSpan Processor, long Allocated) Measure(int count, Func<int, int> work)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        for (var number = 0; number < count; number++)
        {
            work(number);
        }
        return (clock.Elapsed, Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes() - allocated);
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
