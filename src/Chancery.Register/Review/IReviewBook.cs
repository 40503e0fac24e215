using Chancery.Model;
using Chancery.Register.Actors;
using Chancery.Text;

namespace Chancery.Register.Review;

/// <summary>
/// What people decide of entries and events. A decision wins over the coder and follows its entry through every new coding; all that the
/// register tells heeds it at once. Taken back, the entry is what it was without it.
/// </summary>
public interface IReviewBook
{
    /// <summary>
    /// What a person should look at: report by report from the newest, 200 at a time; of these by their first reason in the order of
    /// <see cref="ReviewReason"/>, then those with more reasons, the newest, by the hashes of reports, and by kind and place. What was decided
    /// does not come up. A name that is taken for another's comes up with the first of the reports that bears it; what is decided of it is decided
    /// of actors. Read lazily; decisions may be made meanwhile.
    /// </summary>
    IEnumerable<ReviewItem> Unsure(ReviewFilter filter);

    /// <summary>The entry of an id, be it rejected; null when there is none.</summary>
    ReportEntry? Find(string id);

    /// <summary>All entries of a report, those that were rejected last.</summary>
    IReadOnlyList<ReportEntry> Entries(string hash);

    /// <summary>Decides that an entry is right as it stands. One that was rejected is there again.</summary>
    /// <returns>The decision's number.</returns>
    /// <exception cref="ReviewException">It cannot be decided.</exception>
    long Accept(string id, Decider decider);

    /// <summary>Decides that an entry is right once some fields are changed.</summary>
    /// <param name="id">The entry.</param>
    /// <param name="changes">Fields by the names of the written form and their new values, null for unknown; sides as "USA:Sung Kim; CHN".</param>
    /// <param name="decider">Who decides.</param>
    /// <returns>The decision's number.</returns>
    /// <exception cref="ReviewException">It cannot be decided.</exception>
    long Edit(string id, IEnumerable<KeyValuePair<string, string?>> changes, Decider decider);

    /// <summary>Decides that an entry is wrong.</summary>
    /// <returns>The decision's number.</returns>
    /// <exception cref="ReviewException">It cannot be decided.</exception>
    long Reject(string id, Decider decider);

    /// <summary>States an entry that a report says and none of its entries has.</summary>
    /// <param name="hash">The report.</param>
    /// <param name="kind">The kind of entry.</param>
    /// <param name="fields">Its fields, as for <see cref="Edit"/>.</param>
    /// <param name="evidence">The characters that say it.</param>
    /// <param name="decider">Who decides.</param>
    /// <returns>The decision's number.</returns>
    /// <exception cref="ReviewException">It cannot be decided.</exception>
    long Add(string hash, string kind, IEnumerable<KeyValuePair<string, string?>> fields, TextSpan evidence, Decider decider);

    /// <summary>
    /// Decides that events are one, whatever entries tell each of them: an event is found again as the one that has most of the entries
    /// that it has now.
    /// </summary>
    /// <param name="events">Ids of events of one type, or of entries of theirs.</param>
    /// <param name="decider">Who decides.</param>
    /// <returns>The decision's number.</returns>
    /// <exception cref="ReviewException">It cannot be decided.</exception>
    long Merge(IReadOnlyList<string> events, Decider decider);

    /// <summary>
    /// Decides that some entries are of another event than the rest of theirs. What is filed later goes with the copies of a report that it
    /// is one of, else with those that tell the same date and people, else the same date; else with the rest.
    /// </summary>
    /// <param name="id">The event.</param>
    /// <param name="parts">What is set apart: ids of entries, or hashes of reports for all that they tell of the event.</param>
    /// <param name="decider">Who decides.</param>
    /// <returns>The decision's number.</returns>
    /// <exception cref="ReviewException">It cannot be decided.</exception>
    long Split(string id, IReadOnlyList<string> parts, Decider decider);

    /// <summary>Takes a decision back. An earlier one on the same entry holds again.</summary>
    /// <returns>False when there is no such decision standing.</returns>
    bool Undo(long decision, Decider decider);

    /// <summary>What the register would show of a report if the coder said this of it.</summary>
    CodedReport Laid(CodedReport machine);

    /// <summary>All decisions, in the order in which they were made, with those that were taken back.</summary>
    IReadOnlyList<ReviewDecision> Decisions();
}
