using System.CommandLine;
using System.Globalization;
using Chancery.Register;
using Chancery.Register.Review;
using Chancery.Text;

namespace Chancery.Cli.Commands;

/// <summary>chancery review add: states an entry that a report says and none of its entries has.</summary>
internal sealed class ReviewAddCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string> _report;
    private readonly Argument<string> _kind;
    private readonly Argument<string[]> _fields;
    private readonly Option<string?> _words;
    private readonly Option<string?> _span;
    private readonly DeciderOptions _decider;

    public ReviewAddCommand(Session session)
        : base("add", session.Messages["help.review.add"])
    {
        _session = session;
        _report = new("REPORT") { Description = session.Messages["help.show.report"] };
        _kind = new("KIND") { Description = session.Messages["help.review.kind"] };
        _fields = FieldArguments.Of(session);
        _words = new("--words") { Description = session.Messages["help.review.words"], HelpName = "TEXT" };
        _span = new("--span") { Description = session.Messages["help.review.span"], HelpName = "START-END" };
        Add(_report);
        Add(_kind);
        Add(_fields);
        Add(_words);
        Add(_span);
        _decider = new DeciderOptions(session, this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        _session.CheckLanguage(parsed);
        var fields = FieldArguments.Read(parsed.GetRequiredValue(_fields));
        var span = parsed.GetValue(_span) is { } given ? Span(given) : (TextSpan?)null;
        var words = parsed.GetValue(_words);
        if (span is null && string.IsNullOrWhiteSpace(words))
        {
            throw UsageFault.Missing(Name, _words.Name);
        }
        using var register = _session.OpenRegister(parsed);
        var report = ReportArgument.One(register, parsed.GetRequiredValue(_report));
        var number = register.Review.Add(report.Article.Hash, parsed.GetRequiredValue(_kind), fields, span ?? Span(report, words!), _decider.Of(parsed));
        var id = register.Review.Decisions().Single(d => d.Id == number).Entry;
        _session.Around.Text.WriteLine(_session.Messages.Format("review.added", id, number));
        return ExitCode.Done;
    }

    private static TextSpan Span(string text) =>
        text.Split('-') is [var first, var past]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(past, NumberStyles.None, CultureInfo.InvariantCulture, out var end) && end > start
            ? new TextSpan(start, end)
            : throw UsageFault.Value("--span", text, "191-240");

    // Words that stand twice do not tell where.
    private static TextSpan Span(RegisteredReport report, string words)
    {
        var (text, wanted) = (report.Article.Text, words.Trim().Normalize());
        var start = text.IndexOf(wanted, StringComparison.Ordinal);
        if (start < 0)
        {
            throw new ReviewException(ReviewFault.WordsMissing, words);
        }
        var next = text.IndexOf(wanted, start + 1, StringComparison.Ordinal);
        return next < 0 ? new TextSpan(start, start + wanted.Length)
            : throw new ReviewException(ReviewFault.WordsTwice, words, string.Create(CultureInfo.InvariantCulture, $"{start}-{start + wanted.Length}, {next}-{next + wanted.Length}"));
    }
}
