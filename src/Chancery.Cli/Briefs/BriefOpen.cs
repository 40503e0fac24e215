using Chancery.Documents;
using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Output;

namespace Chancery.Cli.Briefs;

/// <summary>The part of a brief that says what waits for an answer, and what got one.</summary>
internal sealed class BriefOpen(Session session, BriefLines lines, BriefNotes notes)
{
    private readonly Messages _messages = session.Messages;
    private readonly StateWords _words = new(session.Messages, session.Dates);

    public IEnumerable<DocumentSection> Sections(StateOfPlay state)
    {
        yield return new DocumentSection(1, _messages["brief.open"], []);
        yield return lines.Section(2, _messages["brief.unanswered"], [.. state.Acts.Where(a => a.AnsweredBy is null)], a => Item(a, state.Day));
        yield return lines.Section(2, _messages["brief.answered"], [.. state.Acts.Where(a => a.AnsweredBy is not null)], a => Item(a, state.Day));
    }

    private DocumentBlock Item(StandingAct act, DateOnly day)
    {
        var coded = act.Latest.Entry;
        var age = _words.Days(DayCount.Between(coded.Date!.Value, day));
        var answer = act.AnsweredBy is { } by
            ? _messages.Format(act.Answer == BargainAnswer.Accepted ? "brief.accepted" : "brief.refused", session.Dates.Of(by.Entry.Date))
            : _messages[act.IsStale ? "state.open-stale" : "state.open"];
        List<TextRun> rest =
        [
            new($", {_words.Kind(act.Kind)}: {session.Dates.Of(coded.Date)} ({_messages.Format("brief.ago", age)}), {EventWords.Sides(coded)}: "),
            .. coded.Evidence.Take(1).Select(e => BriefNotes.Quoted(e.Wording)),
            new($" ({answer})"),
        ];
        var answered = act.AnsweredBy is { } told ? notes.Of(told, told.Entry.Evidence) : [];
        return BriefLines.Item($"{act.From} → {act.To}", rest, [.. notes.Of(act.Latest, coded.Evidence), .. answered]);
    }
}
