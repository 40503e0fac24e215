using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Output;
using Chancery.Register.Review;

namespace Chancery.Cli.Commands;

/// <summary>chancery review: what a person should look at, as a list or one by one; and what people decide of entries.</summary>
internal sealed class ReviewCommand : Command
{
    private const int Listed = 20;

    private readonly Session _session;
    private readonly Option<string?> _reason;
    private readonly Option<string?> _country;
    private readonly Option<string?> _from;
    private readonly Option<string?> _to;
    private readonly LimitOption _limit;
    private readonly Option<bool> _list;
    private readonly DeciderOptions _decider;

    public ReviewCommand(Session session)
        : base("review", session.Messages["help.review"])
    {
        _session = session;
        var messages = session.Messages;
        _reason = new("--reason") { Description = messages["help.review.reason"], HelpName = "R" };
        _country = new("--country") { Description = messages["help.review.country"], HelpName = "ISO3" };
        _from = new("--from") { Description = messages["help.review.from"], HelpName = "D" };
        _to = new("--to") { Description = messages["help.review.to"], HelpName = "D" };
        _limit = new(messages["help.review.limit"]);
        _list = new("--list") { Description = messages["help.review.list"] };
        foreach (var option in (Option[])[_reason, _country, _from, _to, _limit, _list])
        {
            Add(option);
        }
        _decider = new DeciderOptions(session, this);
        Add(new ReviewDecideCommand(session, "accept", messages["help.review.accept"], ReviewAnswer.Accept));
        Add(new ReviewEditCommand(session));
        Add(new ReviewDecideCommand(session, "reject", messages["help.review.reject"], ReviewAnswer.Reject));
        Add(new ReviewAddCommand(session));
        Add(new UndoCommand(session, messages["help.review.undo"], (register, number, decider) => register.Review.Undo(number, decider)));
        Add(new ReviewDecisionsCommand(session));
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var filter = Filter(parsed);
        var steps = _session.Around is { InputIsTerminal: true, OutputIsTerminal: true } && format == ListFormat.Table && !parsed.GetValue(_list);
        using var register = _session.OpenRegister(parsed);
        if (steps)
        {
            new ReviewSteps(_session, register, () => _decider.Of(parsed)).Run(register.Review.Unsure(filter));
        }
        else
        {
            new UnsureList(_session).Write(register.Review.Unsure(filter with { Limit = filter.Limit ?? Listed }), format, parsed);
        }
        return ExitCode.Done;
    }

    private ReviewFilter Filter(ParseResult parsed) => new()
    {
        Reason = parsed.GetValue(_reason) is { } reason ? Reason(reason) : null,
        Country = parsed.GetValue(_country)?.ToUpperInvariant(),
        From = DateArgument.First("--from", parsed.GetValue(_from)),
        To = DateArgument.Last("--to", parsed.GetValue(_to)),
        Limit = _limit.Of(parsed),
    };

    private static ReviewReason Reason(string code)
    {
        var all = Enum.GetValues<ReviewReason>();
        var found = Array.FindIndex(all, r => ReviewItemJson.Code(r) == code);
        return found >= 0 ? all[found] : throw UsageFault.Value("--reason", code, string.Join(", ", all.Select(ReviewItemJson.Code)));
    }
}
