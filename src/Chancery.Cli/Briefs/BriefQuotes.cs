using Chancery.Documents;
using Chancery.Dossier.Briefs;
using Chancery.Output;

namespace Chancery.Cli.Briefs;

/// <summary>The part of a brief that says what was said, in the words in which it was reported.</summary>
internal sealed class BriefQuotes(Session session, BriefLines lines, BriefNotes notes)
{
    public DocumentSection Section(Brief brief) => lines.Section(1, session.Messages["brief.quotes"], brief.Quotes, Item);

    private DocumentBlock Item(BriefQuote said)
    {
        var quote = said.Quote;
        List<TextRun> rest =
        [
            new($", {EventWords.Name(quote.Speaker, quote.Country, quote.Office)}{(quote.To is null ? "" : $" → {quote.To}")}: "),
            BriefNotes.Quoted(quote.Text),
        ];
        if (said.Reports > 1)
        {
            rest.Add(new TextRun($" ({session.Messages.Format("brief.reports", said.Reports)})"));
        }
        return BriefLines.Item(session.Dates.Of(said.Report.Published), rest, notes.Of(said.Report, quote.Evidence));
    }
}
