using System.CommandLine;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>chancery events split: decides that some of an event's entries are of another event.</summary>
internal sealed class EventsSplitCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string> _id;
    private readonly Argument<string[]> _parts;
    private readonly DeciderOptions _decider;

    public EventsSplitCommand(Session session)
        : base("split", session.Messages["help.events.split"])
    {
        _session = session;
        _id = new("ID") { Description = session.Messages["help.events.id"] };
        _parts = new("PART") { Description = session.Messages["help.events.part"], Arity = ArgumentArity.OneOrMore };
        Add(_id);
        Add(_parts);
        _decider = new DeciderOptions(session, this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        _session.CheckLanguage(parsed);
        using var register = _session.OpenRegister(parsed);
        var id = parsed.GetRequiredValue(_id);
        var found = register.FindEvent(id) ?? throw new CommandFault(ExitCode.InputFailed, FaultCode.UnknownEvent, id);
        var told = found.Witnesses.SelectMany(w => w.Told).ToList();
        var parts = parsed.GetRequiredValue(_parts).Select(p => told.Exists(t => t.Id == p) ? p : Report(register, told, p)
            ?? throw new CommandFault(ExitCode.InputFailed, FaultCode.NotOfEvent, p, id)).ToList();
        var decision = register.Review.Split(id, parts, _decider.Of(parsed));
        _session.Around.Text.WriteLine(_session.Messages.Format("events.split", id, decision));
        return ExitCode.Done;
    }

    // The hash of a report that tells the event; null for none.
    private static string? Report(IRegister register, List<TimelineEntry> told, string part) =>
        ReportArgument.Find(register, part).Where(r => told.Exists(t => t.Report.Hash == r.Hash)).ToList() switch
        {
            [] => null,
            [var one] => one.Hash,
            _ => throw new CommandFault(ExitCode.InputFailed, FaultCode.AmbiguousReport, part),
        };
}
