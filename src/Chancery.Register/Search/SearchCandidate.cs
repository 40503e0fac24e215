using System.Collections.Immutable;
using Chancery.Model;

namespace Chancery.Register;

/// <summary>A report that may answer a query.</summary>
/// <param name="Key">The number of its document.</param>
/// <param name="Article">Its id in the register.</param>
/// <param name="Text">Its stored text.</param>
/// <param name="Blocks">What the stretches of the text are.</param>
/// <param name="Report">What names it.</param>
internal sealed record SearchCandidate(long Key, long Article, string Text, ImmutableArray<Block> Blocks, ReportKey Report);
