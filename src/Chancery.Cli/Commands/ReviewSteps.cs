using System.Text;
using Chancery.Output;
using Chancery.Register;
using Chancery.Register.Actors;
using Chancery.Register.Review;

namespace Chancery.Cli.Commands;

/// <summary>Goes through unsure entries one by one at a terminal. Nothing is decided by looking at an entry.</summary>
internal sealed class ReviewSteps(Session session, IRegister register, Func<Decider> decider)
{
    private readonly Messages _messages = session.Messages;
    private readonly ReviewWords _words = new(session.Wording);
    private readonly Stack<(long Decision, bool OfName)> _made = [];

    /// <summary>Shows each entry and asks, until all were seen or the user has enough.</summary>
    public void Run(IEnumerable<ReviewItem> items)
    {
        using var input = new StreamReader(session.Around.Input, Encoding.UTF8, leaveOpen: true);
        foreach (var item in items)
        {
            Show(item);
            if (!Ask(item, input))
            {
                return;
            }
        }
        Say(_messages["review.end"]);
    }

    private void Show(ReviewItem item)
    {
        Say("");
        Say($"{item.Id}  {_words.Of(item.Reasons)}");
        Say(DisplayWidth.Plain(_words.Of(item)));
        Say($"“{DisplayWidth.Plain(item.Text)}”");
        Say($"{DisplayWidth.Plain(ReportName.Of(item.Report))} · {session.Dates.Of(item.Report.Published)}");
    }

    // False when the user has enough.
    private bool Ask(ReviewItem item, StreamReader input)
    {
        while (true)
        {
            session.Around.Text.Write(_messages["review.ask"] + " ");
            session.Around.Flush();
            var answer = input.ReadLine()?.Trim().Normalize().ToLowerInvariant();
            switch (answer)
            {
                case "a" when Decide(item, ReviewAnswer.Accept):
                case "r" when Decide(item, ReviewAnswer.Reject):
                // A name is not mended: it is whose it is, or not.
                case "e" when item.Join is null && Edit(item, input):
                case "s":
                    return true;
                case "u" when _made.TryPop(out var last):
                    _ = last.OfName ? register.Actors.Undo(last.Decision, decider()) : register.Review.Undo(last.Decision, decider());
                    Say(_messages.Format("actor.undone", last.Decision));
                    break;
                case null or "q":
                    return false;
            }
        }
    }

    // An earlier answer, or somebody else, may have settled whose a name is.
    private bool Decide(ReviewItem item, ReviewAnswer answer)
    {
        try
        {
            var made = answer.Decide(register, item.Id, decider());
            _made.Push(made);
            Say(answer.Words(_messages, item.Id, made));
            return true;
        }
        catch (CommandFault e) when (item.Join is not null)
        {
            Say(_messages.Format("error." + e.Code, e.Arguments));
            return false;
        }
    }

    // A field that is wrong is said and asked for again.
    private bool Edit(ReviewItem item, StreamReader input)
    {
        session.Around.Text.Write(_messages["review.ask-fields"] + " ");
        session.Around.Flush();
        if (input.ReadLine() is not { } line || string.IsNullOrWhiteSpace(line))
        {
            return false;
        }
        try
        {
            var decision = register.Review.Edit(item.Entry.Id, FieldArguments.Read(line.Split('|', StringSplitOptions.TrimEntries)), decider());
            _made.Push((decision, false));
            Say(_messages.Format("review.edited", item.Entry.Id, decision));
            return true;
        }
        catch (ReviewException e)
        {
            Say(_messages.Format("error." + FaultCode.Of(e.Fault), e.Subject, e.Detail));
        }
        catch (CommandFault e)
        {
            Say(_messages.Format("error." + e.Code, e.Arguments));
        }
        return false;
    }

    private void Say(string line) => WrappedText.Write(session.Around.Text, line, session.Width);
}
