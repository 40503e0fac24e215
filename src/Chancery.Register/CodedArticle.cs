using Chancery.Model;

namespace Chancery.Register;

/// <summary>A report to be filed.</summary>
/// <param name="Article">The article.</param>
/// <param name="Coded">What was coded from it.</param>
public sealed record CodedArticle(Article Article, CodedReport Coded);
