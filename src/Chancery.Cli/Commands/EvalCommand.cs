using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Output;
using Chancery.Pipeline;
using Chancery.Scoring;

namespace Chancery.Cli.Commands;

/// <summary>chancery eval: codes reports, compares them with gold records and prints the scores.</summary>
internal sealed class EvalCommand : Command
{
    private const int ShownId = 12;

    private readonly Session _session;
    private readonly Argument<string[]> _paths;
    private readonly Option<bool> _misses;

    public EvalCommand(Session session)
        : base("eval", session.Messages["help.eval"])
    {
        _session = session;
        _paths = new("REPORTS GOLD") { Description = session.Messages["help.eval.paths"], Arity = new ArgumentArity(0, 2) };
        _misses = new("--misses") { Description = session.Messages["help.eval.misses"] };
        Add(_paths);
        Add(_misses);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        _session.CheckLanguage(parsed);
        var (reports, gold) = parsed.GetValue(_paths) is [var first, var second] ? (first, second) : throw UsageFault.Missing(Name, _paths.Name);
        var records = ReadGold(gold);
        var coding = _session.LoadCoder(parsed);
        var failures = new FailureReport(_session);
        var coded = new List<ScoredReport>();
        foreach (var (report, failure) in new OrderedCoding(coding, _session.Around.Stop).Code(new ReportInput(coding).Read([reports])))
        {
            if (failures.Admits(failure))
            {
                coded.Add(ScoredReportReader.Read(report!));
            }
        }
        var table = Scorer.Score(records, coded);
        var output = _session.Around.Text;
        if (parsed.GetValue(_misses))
        {
            foreach (var difference in table.Differences)
            {
                var id = difference.Report.Length > ShownId ? difference.Report[..ShownId] : difference.Report;
                output.WriteLine($"{(difference.Kind == DifferenceKind.Missed ? "missed " : "extra  ")} {id} {difference.Measure} {difference.Entry}");
            }
        }
        foreach (var line in table.Lines())
        {
            output.WriteLine(line);
        }
        return failures.ExitCode;
    }

    private static IReadOnlyList<ScoredReport> ReadGold(string path)
    {
        try
        {
            return ScoredReportReader.ReadAll(path);
        }
        catch (RecordFormatException e)
        {
            throw new CommandFault(ExitCode.InputFailed, FaultCode.GoldFormat, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFault(ExitCode.InputFailed, FaultCode.GoldUnreadable, path, e.Message);
        }
    }
}
