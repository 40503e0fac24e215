using Chancery.Documents;
using Chancery.Dossier.Briefs;
using Chancery.Output;

namespace Chancery.Cli.Briefs;

/// <summary>Puts a brief into the words of the user's language, part by part.</summary>
internal sealed class BriefDocument(Session session, CitationReader citations, int most)
{
    private readonly Messages _messages = session.Messages;

    /// <summary>The document.</summary>
    public Document Of(Brief brief)
    {
        var lines = new BriefLines(_messages, most);
        var notes = new BriefNotes(citations, _messages, session.Dates);
        var (state, day) = (brief.State, session.Dates.Of(brief.State.Day));
        return new Document(
            DossierWords.Title(_messages, state.Dossier),
            _messages.Language == "vi" ? "vi-VN" : "en-GB",
            [
                DocumentBlock.Paragraph(_messages.Format("brief.period", session.Dates.Of(brief.From), day)),
                DocumentBlock.Paragraph(_messages.Format("state.basis", day)),
            ],
            [
                .. new BriefState(session, lines, notes).Sections(state),
                new BriefEvents(session, lines, notes).Section(brief),
                new BriefQuotes(session, lines, notes).Section(brief),
                .. new BriefOpen(session, lines, notes).Sections(state),
                new BriefStandoffs(session, lines, notes).Section(brief.Standoffs),
                .. new BriefAhead(session, lines, notes).Sections(state),
            ]);
    }
}
