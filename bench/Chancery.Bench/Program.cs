using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Chancery.Bench;

const int standardStream = 100_000;

switch (args)
{
    case ["stream", .. var rest]:
        StreamRun.Run(Count(rest), Console.Out);
        return 0;
    case ["lines", .. var rest]:
        WriteLines(Count(rest));
        return 0;
    case ["text", .. var rest]:
        TextRun.Run(rest.Length > 0 ? rest[0] : null, Console.Out);
        return 0;
    case ["register", .. var rest]:
        RegisterRun.Run(Count(rest), Console.Out);
        return 0;
    case ["warc", var archive]:
        WarcRun.Run(archive, Console.Out);
        return 0;
    case ["warc", var archive, var megabytes]:
        WarcRun.Write(archive, int.Parse(megabytes, CultureInfo.InvariantCulture));
        return 0;
    case ["duplicates", .. var rest]:
        DuplicateRun.Run(rest.Length > 0 ? Count(rest) : DuplicateRun.Standard, Console.Out);
        return 0;
    case ["synthetic", .. var rest]:
        WriteSynthetic(Count(rest));
        return 0;
    case ["paragraphs"]:
        ParagraphSet.Load(null).Paragraphs.ToList().ForEach(Console.WriteLine);
        return 0;
    case ["pages", .. var rest]:
        PageRun.Run(rest.Length > 0 ? rest[0] : null, Console.Out);
        return 0;
    case ["growth"]:
        return GrowthRun.Run(Console.Out) ? 0 : 1;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(CodeBenchmarks).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], Configuration());
        return 0;
}

static int Count(string[] rest) => rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : standardStream;

static void WriteSynthetic(int count)
{
    using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
    RegisterRun.Write(output, Enumerable.Range(0, count).Select(new SyntheticReports().Make));
}

static void WriteLines(int count)
{
    using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
    var lines = new ReportLines(ReportSet.Load());
    for (var number = 0; number < count; number++)
    {
        output.Write(lines.Line(number).Span);
        output.WriteByte((byte)'\n');
    }
}

// In this process: a generated project would fall under this repository's build settings, which it does not meet.
static IConfig Configuration() => DefaultConfig.Instance
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(PerArticleColumn.Articles, PerArticleColumn.Megabytes, PerArticleColumn.Allocated)
    .HideColumns(Column.Gen0, Column.Gen1, Column.Gen2, Column.Error, Column.AllocRatio);
