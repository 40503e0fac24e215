using Chancery.Model;
using Chancery.Register.Pages;

namespace Chancery.Register;

/// <summary>A report to be filed.</summary>
/// <param name="Article">The article.</param>
/// <param name="Coded">What was coded from it.</param>
/// <param name="Document">The document that it was taken from; null for one that was given as text.</param>
public sealed record CodedArticle(Article Article, CodedReport Coded, ReportDocument? Document = null);
