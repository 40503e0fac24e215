using System.CommandLine;
using Chancery.Cli.Input;
using Chancery.Cli.Output;

namespace Chancery.Cli.Commands;

/// <summary>chancery extract: the articles of pages and other files as JSON lines on standard output, in the order of the input. Nothing is coded.</summary>
internal sealed class ExtractCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string[]> _paths;
    private readonly ColumnsOption _columns;

    public ExtractCommand(Session session)
        : base("extract", session.Messages["help.extract"])
    {
        _session = session;
        _paths = new("PATH|-") { Description = session.Messages["help.extract.path"], Arity = ArgumentArity.ZeroOrMore };
        _columns = new(session.Messages["help.columns"]);
        Add(_paths);
        Add(_columns);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        _session.CheckLanguage(parsed);
        var paths = parsed.GetValue(_paths) is { Length: > 0 } given ? given : [ReportInput.StandardInput];
        var columns = _columns.Of(parsed);
        var coding = _session.LoadCoder(parsed);
        var failures = new FailureReport(_session);
        using var lines = new ArticleJsonWriter(_session.Around.Output);
        var input = new ReportInput(_session.Around, coding, columns);
        foreach (var result in input.ReadWithStandardInput(paths))
        {
            _session.Around.Stop.ThrowIfCancellationRequested();
            if (failures.Admits(result.Failure))
            {
                lines.Write(result.Article!);
            }
        }
        lines.Flush();
        PassedOverNotice.Write(_session, _session.Around.Errors, input.Tally);
        return failures.ExitCode;
    }
}
