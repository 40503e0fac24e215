using Chancery.Model;
using Chancery.Register;

namespace Chancery.Cli.Input;

/// <summary>A report that was filed.</summary>
/// <param name="Article">The report.</param>
/// <param name="Filing">What filing it changed.</param>
internal readonly record struct FiledReport(Article Article, Filing Filing);
