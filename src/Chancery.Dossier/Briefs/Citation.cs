using Chancery.Register;
using Chancery.Text;

namespace Chancery.Dossier.Briefs;

/// <summary>Where a line of a brief comes from.</summary>
/// <param name="Report">The report.</param>
/// <param name="Outlet">Who published it: the paper's own name, else the host of its address; null where neither is known.</param>
/// <param name="FirstRead">The day on which it was first read.</param>
/// <param name="Passage">The characters on which the line rests.</param>
/// <param name="Sentence">The sentence around them, as the report has it.</param>
public sealed record Citation(ReportKey Report, string? Outlet, DateOnly FirstRead, TextSpan Passage, string Sentence);
