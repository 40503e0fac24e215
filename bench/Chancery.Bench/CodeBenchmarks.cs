using BenchmarkDotNet.Attributes;
using Chancery.Model;

namespace Chancery.Bench;

/// <summary>The stages of <c>chancery code</c> over every report of the set, one thread. One operation is the whole set.</summary>
public class CodeBenchmarks : IDisposable
{
    private Chain _chain = null!;
    private ReportSet _set = null!;
    private Article[] _articles = null!;
    private CodedReport[] _coded = null!;
    private CodedReportJsonWriter _writer = null!;

    /// <summary>Loads data and reports.</summary>
    [GlobalSetup]
    public void Load()
    {
        _chain = new Chain();
        _set = ReportSet.Load();
        _articles = [.. _set.Reports.Select(_chain.Lay)];
        _coded = [.. _articles.Select(_chain.Code)];
        _writer = new CodedReportJsonWriter(Stream.Null);
    }

    /// <summary>Lets the writer go.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        _writer.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Text to article: normal form, furniture, hash.</summary>
    [Benchmark]
    public int Lay()
    {
        var blocks = 0;
        foreach (var report in _set.Reports)
        {
            blocks += _chain.Lay(report).Blocks.Length;
        }
        return blocks;
    }

    /// <summary>Article to coded report.</summary>
    [Benchmark]
    public int Code()
    {
        var events = 0;
        foreach (var article in _articles)
        {
            events += _chain.Code(article).Events.Count;
        }
        return events;
    }

    /// <summary>Coded report to its line.</summary>
    [Benchmark]
    public void Write()
    {
        foreach (var report in _coded)
        {
            _writer.Write(report);
        }
    }

    /// <summary>Text to line: the three together.</summary>
    [Benchmark(Baseline = true)]
    public void LayCodeWrite()
    {
        foreach (var report in _set.Reports)
        {
            _writer.Write(_chain.Code(report));
        }
    }
}
