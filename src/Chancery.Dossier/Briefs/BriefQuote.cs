using Chancery.Model;
using Chancery.Register;

namespace Chancery.Dossier.Briefs;

/// <summary>Direct speech, however many reports print it.</summary>
/// <param name="Quote">The quote as the first of them prints it.</param>
/// <param name="Report">The first report.</param>
/// <param name="Reports">How many print it in these words.</param>
public sealed record BriefQuote(CodedQuote Quote, ReportKey Report, int Reports);
