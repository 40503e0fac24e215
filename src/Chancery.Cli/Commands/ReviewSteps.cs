using System.Text;
using Chancery.Cli.Output;
using Chancery.Register;
using Chancery.Register.Actors;
using Chancery.Register.Review;

namespace Chancery.Cli.Commands;

/// <summary>Goes through unsure entries one by one at a terminal. Nothing is decided by looking at an entry.</summary>
internal sealed class ReviewSteps(Session session, IRegister register, Func<Decider> decider)
{
    private readonly Messages _messages = session.Messages;
    private readonly UnsureList _words = new(session);
    private readonly Stack<long> _made = [];

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
        Say($"{item.Entry.Id}  {_words.Words(item.Reasons)}");
        Say(DisplayWidth.Plain(EntryList.WordsOf(session, item.Entry.Alone())));
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
                case "a":
                    Made("review.accepted", item, register.Review.Accept(item.Entry.Id, decider()));
                    return true;
                case "r":
                    Made("review.rejected", item, register.Review.Reject(item.Entry.Id, decider()));
                    return true;
                case "e" when Edit(item, input):
                case "s":
                    return true;
                case "u" when _made.TryPop(out var last):
                    register.Review.Undo(last, decider());
                    Say(_messages.Format("actor.undone", last));
                    break;
                case null or "q":
                    return false;
            }
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
            Made("review.edited", item, register.Review.Edit(item.Entry.Id, FieldArguments.Read(line.Split('|', StringSplitOptions.TrimEntries)), decider()));
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

    private void Made(string key, ReviewItem item, long decision)
    {
        _made.Push(decision);
        Say(_messages.Format(key, item.Entry.Id, decision));
    }

    private void Say(string line) => WrappedText.Write(session.Around.Text, line, session.Width);
}
