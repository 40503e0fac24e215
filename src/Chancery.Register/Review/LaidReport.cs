using Chancery.Model;

namespace Chancery.Register.Review;

/// <summary>A report with what people decided laid over what the coder says.</summary>
/// <param name="Coded">The report as the register shows it.</param>
/// <param name="Marks">The entries that a person stands behind.</param>
/// <param name="Found">The decided entries that the coder says again, with its words.</param>
internal sealed record LaidReport(CodedReport Coded, IReadOnlyList<EntryMark> Marks, IReadOnlyList<(DecidedEntry Decided, string Machine)> Found);
