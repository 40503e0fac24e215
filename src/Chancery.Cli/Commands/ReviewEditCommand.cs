using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary>chancery review edit: decides that an entry is right once some fields are changed.</summary>
internal sealed class ReviewEditCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string> _id;
    private readonly Argument<string[]> _fields;
    private readonly DeciderOptions _decider;

    public ReviewEditCommand(Session session)
        : base("edit", session.Messages["help.review.edit"])
    {
        _session = session;
        _id = new("ID") { Description = session.Messages["help.review.id"] };
        _fields = FieldArguments.Of(session);
        Add(_id);
        Add(_fields);
        _decider = new DeciderOptions(session, this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        _session.CheckLanguage(parsed);
        var (id, fields) = (parsed.GetRequiredValue(_id), FieldArguments.Read(parsed.GetRequiredValue(_fields)));
        using var register = _session.OpenRegister(parsed);
        _session.Around.Text.WriteLine(_session.Messages.Format("review.edited", id, register.Review.Edit(id, fields, _decider.Of(parsed))));
        return ExitCode.Done;
    }
}
