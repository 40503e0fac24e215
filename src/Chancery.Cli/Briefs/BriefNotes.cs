using Chancery.Documents;
using Chancery.Dossier.Briefs;
using Chancery.Model;
using Chancery.Output;
using Chancery.Register;
using Chancery.Register.Pairs;

namespace Chancery.Cli.Briefs;

/// <summary>Makes the notes that say on which report, day and passage a line rests.</summary>
internal sealed class BriefNotes(CitationReader citations, Messages messages, DateWords dates)
{
    // Reports are Vietnamese, whatever the language of the brief.
    private const string Original = "vi-VN";

    /// <summary>The note of an entry; none where it bears no words of a report.</summary>
    public IEnumerable<IReadOnlyList<TextRun>> Of<T>(ReportedEntry<T> entry, IReadOnlyList<Evidence> evidence) => Of(entry.Report, evidence);

    /// <summary>The note of words in a report; none where there are none.</summary>
    public IEnumerable<IReadOnlyList<TextRun>> Of(ReportKey report, IReadOnlyList<Evidence> evidence)
    {
        if (evidence.Count > 0 && citations.Of(report, evidence[0]) is { } citation)
        {
            yield return
            [
                new TextRun($"{citation.Report.Title ?? ReportName.Of(citation.Report)}") { Language = Original },
                new TextRun($", {citation.Outlet ?? ReportName.Of(citation.Report)}, {Day(citation)}, {messages.Format("event.span", citation.Passage.Start, citation.Passage.End)}: "),
                new TextRun($"“{citation.Sentence}”") { Language = Original },
            ];
        }
    }

    /// <summary>A piece in the reports' own words.</summary>
    public static TextRun Quoted(string text) => new($"“{text}”") { Language = Original };

    private string Day(Citation citation) =>
        citation.Report.Published is { } day ? dates.Of(day) : messages.Format("state.read-on", dates.Of(citation.FirstRead));
}
