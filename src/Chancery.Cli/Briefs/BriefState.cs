using Chancery.Documents;
using Chancery.Dossier.State;
using Chancery.Output;

namespace Chancery.Cli.Briefs;

/// <summary>The part of a brief that says where the dossier stands: last contacts, conditions, measures, who speaks.</summary>
internal sealed class BriefState(Session session, BriefLines lines, BriefNotes notes)
{
    private readonly Messages _messages = session.Messages;
    private readonly StateWords _words = new(session.Messages, session.Dates);

    public IEnumerable<DocumentSection> Sections(StateOfPlay state)
    {
        yield return new DocumentSection(1, _messages.Format("brief.state", session.Dates.Of(state.Day)), []);
        yield return Contacts(state);
        yield return lines.Section(2, _messages["state.conditions"], state.Conditions, c => Condition(c, state.Day));
        yield return lines.Section(2, _messages["state.measures"], state.Measures, Measure);
        yield return Speakers(state);
    }

    private DocumentSection Contacts(StateOfPlay state)
    {
        var section = lines.Whole(2, _messages["state.contacts"], [.. state.Contacts.Where(c => c.Contact is not null)], Contact);
        var gaps = new ContactGaps(_messages, session.Dates, _words).Sentences(state).Select(DocumentBlock.Paragraph);
        return section with { Blocks = [.. section.Blocks, .. gaps] };
    }

    private DocumentBlock Contact(LastContact contact)
    {
        var coded = contact.Contact!.Entry;
        var text = $", {_words.Level(contact.Level)}: {session.Dates.Of(coded.Date)} ({_messages.Format("brief.ago", _words.Days(contact.Ago!.Value))}), {session.Events.ShortKind(coded)}: {EventWords.Sides(coded)}.";
        return BriefLines.Item($"{contact.One} – {contact.Other}", text, notes.Of(contact.Contact, coded.Evidence));
    }

    private DocumentBlock Condition(StandingCondition condition, DateOnly day)
    {
        var coded = condition.Latest.Entry;
        TextRun[] rest =
        [
            new(": "),
            BriefNotes.Quoted(coded.Action),
            new(" ← "),
            new(coded.Requires.Party) { IsStrong = true },
            new(": "),
            BriefNotes.Quoted(coded.Requires.Action),
            new($" ({_words.Held(condition)}; {_messages.Format("brief.last-told", _words.Told(condition.Latest), _words.Days(DayCount.Between(condition.Latest.Reported, day)))})."),
        ];
        return BriefLines.Item(coded.Party, rest, notes.Of(condition.Latest, coded.Evidence));
    }

    private DocumentBlock Measure(StandingMeasure measure) =>
        BriefLines.Item($"{measure.From} → {measure.Against}", $": {_words.Measure(measure)}; {_words.Until(measure)}.", notes.Of(measure.Latest, measure.Latest.Entry.Evidence));

    // Only those of whom a report says so: what the authority file alone knows stands in no report.
    private DocumentSection Speakers(StateOfPlay state)
    {
        var told = state.Speakers.SelectMany(s => s.Holders.Where(h => h.Evidence is not null).Select(h => (s.Office, Holder: h))).ToList();
        var section = lines.Whole(2, _messages["state.speakers"], told, s => BriefLines.Item(
            s.Office.Party,
            $", {s.Office.Office}: {s.Holder.Name} ({session.Dates.Of(s.Holder.Evidence!.On)}).",
            notes.Of(s.Holder.Evidence.Report, [s.Holder.Evidence.Evidence])));
        var untold = state.Speakers.Where(s => s.Holders.All(h => h.Evidence is null)).Select(s => s.Office.Office).ToList();
        return untold.Count == 0 ? section
            : section with { Blocks = [.. section.Blocks, DocumentBlock.Paragraph(_messages.Format("brief.no-speaker", string.Join("; ", untold)))] };
    }
}
