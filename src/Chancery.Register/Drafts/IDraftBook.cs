using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Register.Drafts;

/// <summary>Drafts of resolutions, as reports told them by a day. Read by an index of their own, however much else the register holds.</summary>
public interface IDraftBook
{
    /// <summary>The drafts, those first that were told first: by the day of their report, then by its hash, then by their place in it.</summary>
    /// <param name="knownBy">The day by which a report has to have come out; of one without a day, the last that it tells of, or else on which it was first read.</param>
    IReadOnlyList<ReportedEntry<CodedDraft>> Drafts(DateOnly knownBy);
}
