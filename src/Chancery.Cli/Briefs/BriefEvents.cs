using Chancery.Documents;
using Chancery.Dossier.Briefs;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Cli.Briefs;

/// <summary>The part of a brief that says what happened in the period.</summary>
internal sealed class BriefEvents(Session session, BriefLines lines, BriefNotes notes)
{
    // More notes would say the same again; the line tells how many there are.
    private const int MostNotes = 3;

    private readonly Messages _messages = session.Messages;

    public DocumentSection Section(Brief brief)
    {
        var heading = _messages.Format("brief.events", session.Dates.Of(brief.From), session.Dates.Of(brief.State.Day));
        var section = lines.Section(1, heading, brief.Events, Item);
        return brief.Undated == 0 ? section
            : section with { Blocks = [.. section.Blocks, DocumentBlock.Paragraph(_messages.Format("brief.undated", brief.Undated))] };
    }

    private DocumentBlock Item(MergedEvent merged)
    {
        // The words of the report whose sides are shown come first, and so does its note.
        var told = merged.Witnesses.Select(w => w.Told[0]).Where(t => t.Event.Evidence.Count > 0)
            .OrderBy(t => !t.Event.Evidence.SequenceEqual(merged.Event.Evidence)).Take(MostNotes).ToList();
        List<TextRun> rest = [new($": {Kind(merged)}")];
        if (told.Count > 0)
        {
            rest.AddRange([new(": "), BriefNotes.Quoted(told[0].Event.Evidence[0].Wording)]);
        }
        return BriefLines.Item(session.Dates.Of(merged.Event.Date), [.. rest, new($" ({Details(merged)})")], told.SelectMany(t => notes.Of(t.Report, t.Event.Evidence)));
    }

    private string Kind(MergedEvent merged) => $"{session.Events.Kind(merged.Event)}: {EventWords.Sides(merged.Event)}{(merged.Event.Place is { } place ? $", {place}" : "")}";

    // How far it is, of what reports say otherwise, and how many tell it.
    private string Details(MergedEvent merged)
    {
        List<string> words =
        [
            session.Events.Status(merged.Event.Status),
            .. merged.Disputes.Select(d => $"{_messages["field." + MergedEventJson.Code(d.Field)]} {_messages["event.disputed"]}"),
        ];
        if (merged.Reports > 1)
        {
            words.Add(_messages.Format("brief.witnesses", merged.Reports, merged.Witnesses.Count));
        }
        return string.Join("; ", words);
    }
}
