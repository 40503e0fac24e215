using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Output;
using Chancery.Register;
using Chancery.Register.Claims;
using Chancery.Register.Pages;

namespace Chancery.Cli.Commands;

/// <summary>chancery show: a report's text with its furniture set apart, and every entry beside the characters that it rests on.</summary>
internal sealed class ShowCommand : Command
{
    private const int ClaimIndent = 4;
    private const int MostListed = 30;
    private const int ShownHash = 12;

    private readonly Session _session;
    private readonly Argument<string?> _report;
    private readonly Option<bool> _original;

    public ShowCommand(Session session)
        : base("show", session.Messages["help.show"])
    {
        _session = session;
        _report = new("REPORT") { Description = session.Messages["help.show.report"], Arity = ArgumentArity.ZeroOrOne };
        _original = new("--original") { Description = session.Messages["help.show.original"] };
        Add(_report);
        Add(_original);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var key = parsed.GetValue(_report) ?? throw UsageFault.Missing(Name, _report.Name);
        using var register = _session.OpenRegister(parsed);
        switch (ReportArgument.Find(register, key))
        {
            case []:
                throw new CommandFault(ExitCode.InputFailed, FaultCode.UnknownReport, key);
            case [var one] when parsed.GetValue(_original):
                return WriteOriginal(register.Document(one.Hash), key);
            case [var one]:
                Show(register, one.Hash, format, parsed);
                return ExitCode.Done;
            case var several:
                return Refuse(key, several);
        }
    }

    // The bytes as they came, for a file or another program.
    private int WriteOriginal(ReportDocument? document, string key)
    {
        if (document is null)
        {
            throw new CommandFault(ExitCode.InputFailed, FaultCode.NoDocument, key);
        }
        _session.Around.Output.Write(document.Unpack());
        _session.Around.Output.Flush();
        return ExitCode.Done;
    }

    private void Show(IRegister register, string hash, ListFormat format, ParseResult parsed)
    {
        var (report, entries, claims, copies) = (register.Report(hash)!, register.Review.Entries(hash), register.Claims, register.Copies(hash));
        var sightings = register.Archives.Sightings(hash);
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(_session.Around.Output, "report", json =>
                {
                    EntryJson.Write(json, report, entries);
                    EntryJson.WriteKeys(json, "copies", copies);
                    SightingJson.Write(json, sightings);
                    ClaimJson.Write(json, "claims", claims.Check(report.Article.Hash));
                });
                break;
            case ListFormat.Csv:
                new EntryList(_session.Wording, report).WriteCsv(_session.Around.Text, entries);
                break;
            default:
                new ReportPage(_session, report, entries, copies, _session.Paint(parsed)).Write(_session.Around.Text);
                new SightingPage(_session, _session.Paint(parsed)).Write(_session.Around.Text, sightings);
                WriteClaims(claims, claims.Check(report.Article.Hash), _session.Paint(parsed));
                break;
        }
    }

    private void WriteClaims(IClaimBook claims, IReadOnlyList<CheckedClaim> made, Paint paint)
    {
        if (made.Count == 0)
        {
            return;
        }
        _session.Around.Text.WriteLine();
        _session.Around.Text.WriteLine(paint.Strong(_session.Messages["claim.head"]));
        var since = claims.ReportsSince();
        foreach (var line in made.SelectMany(c => _session.Claims.Lines(c, since)))
        {
            WrappedText.Write(_session.Around.Text, line, _session.Width, ClaimIndent);
        }
    }

    private int Refuse(string key, IReadOnlyList<ReportKey> reports)
    {
        var exit = new FaultReport(_session.Around, _session.Messages).Say(ExitCode.InputFailed, FaultCode.AmbiguousReport, key);
        foreach (var report in reports.Take(MostListed))
        {
            _session.Around.Errors.WriteLine($"  {report.Hash[..ShownHash]}  {DisplayWidth.Plain(report.Source)}");
        }
        if (reports.Count > MostListed)
        {
            _session.Around.Errors.WriteLine("  …");
        }
        return exit;
    }
}
