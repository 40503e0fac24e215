using Chancery.Model;
using Chancery.Register;

namespace Chancery.Dossier.Briefs;

/// <summary>Looks up where lines come from. It keeps the texts of the reports that were cited.</summary>
public sealed class CitationReader(IRegister register)
{
    private readonly Dictionary<string, (string Text, string? Outlet, DateOnly FirstRead)> _reports = new(StringComparer.Ordinal);

    /// <summary>Where something comes from; null where its report is gone, as when another program took it out meanwhile.</summary>
    /// <param name="report">The report.</param>
    /// <param name="evidence">The words in it.</param>
    public Citation? Of(ReportKey report, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(evidence);
        if (!_reports.TryGetValue(report.Hash, out var cited))
        {
            if (register.Report(report.Hash) is not { } found)
            {
                return null;
            }
            _reports.Add(report.Hash, cited = (found.Article.Text, Outlet(found.Article), DateOnly.FromDateTime(found.FirstRead.UtcDateTime)));
        }
        return new Citation(report, cited.Outlet, cited.FirstRead, evidence.Span, PassageSentence.Around(cited.Text, evidence.Span).Of(cited.Text).Trim());
    }

    private static string? Outlet(Article article) => article.Outlet ?? (Uri.TryCreate(article.Url, UriKind.Absolute, out var address) ? address.Host : null);
}
