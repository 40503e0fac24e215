using Chancery.Model;
using Chancery.Register.Actors;
using Chancery.Register.Archives;
using Chancery.Register.Bodies;
using Chancery.Register.Changes;
using Chancery.Register.Claims;
using Chancery.Register.Drafts;
using Chancery.Register.Feeds;
using Chancery.Register.Lists;
using Chancery.Register.Pages;
using Chancery.Register.Pairs;
using Chancery.Register.Positions;
using Chancery.Register.Recoding;
using Chancery.Register.Review;
using Chancery.Register.Upkeep;

namespace Chancery.Register;

/// <summary>
/// The register: reports and what was coded from them. Every implementation keeps three promises.
/// A report is filed whole or not at all. Filing the same coding of the same report again changes nothing.
/// What comes out is in a stated order, the same on every machine.
/// A register is used by one thread at a time; several processes may have it open at once.
/// </summary>
public interface IRegister : IDisposable
{
    /// <summary>
    /// The file with the register as an older program left it, where opening it brought it up to date and made that copy first; else
    /// null.
    /// </summary>
    string? CopyOfOlder { get; }

    /// <summary>
    /// Files a report and its entries in one transaction. A coding by another coder or data version replaces the
    /// machine entries of that report; what people decided of them stays.
    /// </summary>
    /// <exception cref="RegisterException">The register cannot be written; nothing of this report was kept.</exception>
    Filing File(Article article, CodedReport coded);

    /// <summary>
    /// Files several reports in one transaction, which is much faster than one each: all are kept, or none. What is the same
    /// text comes out as if they were filed one after the other.
    /// </summary>
    /// <returns>What filing each of them changed, in their order.</returns>
    /// <exception cref="RegisterException">The register cannot be written; nothing of these reports was kept.</exception>
    IReadOnlyList<Filing> File(IReadOnlyList<CodedArticle> reports);

    /// <summary>
    /// True when the report is filed under this source and coded by these versions, with entries of every kind, so that
    /// filing it would change nothing.
    /// </summary>
    bool Holds(Article article, string coderVersion, string dataVersion);

    /// <summary>
    /// The latest moment at which a report was first read; null without reports. The moments of what is filed never go back, even
    /// where the clock does: then they are this one.
    /// </summary>
    DateTimeOffset? LatestMoment();

    /// <summary>
    /// Reports that other versions coded or an older program kept in part, in the order of their numbers; with no versions, all.
    /// One that cannot be read is among them with its fault.
    /// </summary>
    /// <param name="coderVersion">The coder's version; null for all reports.</param>
    /// <param name="dataVersion">The data set's version; null for all reports.</param>
    /// <param name="after">The number of the last report that was got; null for the first ones.</param>
    /// <param name="limit">How many at most.</param>
    IReadOnlyList<StoredReport> ToRecode(string? coderVersion, string? dataVersion, long? after, int limit);

    /// <summary>How many reports <see cref="ToRecode"/> gives in all.</summary>
    long CountToRecode(string? coderVersion, string? dataVersion);

    /// <summary>
    /// Puts codings of reports that there are in the place of those that they have, whatever their versions, in one transaction.
    /// What the same versions say the same of changes nothing.
    /// </summary>
    /// <returns>What changed of each report, in their order.</returns>
    /// <exception cref="RegisterException">The register cannot be written; nothing of these reports was changed.</exception>
    IReadOnlyList<Recoded> Recode(IReadOnlyList<CodedArticle> reports);

    /// <summary>
    /// Events in order of their dates: by first day, then last day; then those whose year is open; then those without a
    /// date; equal ones by report and place in it. Read lazily: enumerate to the end before the next call.
    /// </summary>
    IEnumerable<TimelineEntry> Timeline(TimelineFilter filter);

    /// <summary>How many events the filter's other conditions admit, but its range of dates drops because their year is not known.</summary>
    int CountUndated(TimelineFilter filter);

    /// <summary>
    /// Events as all reports together tell them: by first day, then last day; those whose year is open or that have no date
    /// last. Which entries are one event follows from the entries alone, in whatever order they were filed. Read lazily.
    /// </summary>
    IEnumerable<MergedEvent> Events(EventFilter filter);

    /// <summary>How many entries the filter's other conditions admit, but its range of dates drops because their year is not known.</summary>
    int CountUndated(EventFilter filter);

    /// <summary>The event that an id names, with the evidence of all its entries; null when there is none.</summary>
    MergedEvent? FindEvent(string id);

    /// <summary>People, the most often reported first, then by name. Read lazily.</summary>
    IEnumerable<PersonEntry> People(PeopleFilter filter);

    /// <summary>Who is who, and who held which office when.</summary>
    IActorBook Actors { get; }

    /// <summary>What two parties have to do with each other, as reports told it by a day.</summary>
    IPairBook Pairs { get; }

    /// <summary>When dossiers were last asked for, and what new codings took back.</summary>
    IChangeBook Changes { get; }

    /// <summary>What is said for a party, as reports told it by a day.</summary>
    IPositionBook Positions { get; }

    /// <summary>Drafts of resolutions, as reports told them by a day.</summary>
    IDraftBook Drafts { get; }

    /// <summary>States, bodies and organs.</summary>
    IBodyBook Bodies { get; }

    /// <summary>What reports claim of contacts, checked.</summary>
    IClaimBook Claims { get; }

    /// <summary>How far archives were read, and what they say was seen again.</summary>
    IArchiveBook Archives { get; }

    /// <summary>Long lists page by page.</summary>
    IListBook Lists { get; }

    /// <summary>What people decide of entries.</summary>
    IReviewBook Review { get; }

    /// <summary>What is known of the sources that are watched.</summary>
    IFeedBook Feeds { get; }

    /// <summary>Direct speech in order of publication, reports without a date last; within a report in its order. Read lazily.</summary>
    IEnumerable<QuoteEntry> Quotes(QuoteFilter filter);

    /// <summary>
    /// The reports that a key can mean: a hash, a source id, a file name with or without its ending, or the unique
    /// beginning of a hash or file name. Exact matches win over beginnings.
    /// More than one where the key is not enough, the latest filed last: a source may have brought several texts.
    /// </summary>
    IReadOnlyList<ReportKey> Find(string key);

    /// <summary>The reports that were filed last, the latest first.</summary>
    /// <param name="limit">How many at most.</param>
    IReadOnlyList<ReportKey> Latest(int limit);

    /// <summary>A report with all its entries; null when there is none of that hash.</summary>
    RegisteredReport? Report(string hash);

    /// <summary>A document that a report was taken from, with its bytes as they came; null for a report that was given as text, or of which there is none.</summary>
    /// <param name="hash">The report.</param>
    ReportDocument? Document(string hash);

    /// <summary>The other reports that print the words of one, as papers print an agency's, or that are versions of its page, by their hashes.</summary>
    /// <param name="hash">The report.</param>
    IReadOnlyList<ReportKey> Copies(string hash);

    /// <summary>All texts that the page of a report had, the earliest first; none where there is no other than this.</summary>
    /// <param name="hash">The report.</param>
    IReadOnlyList<ReportVersion> Versions(string hash);

    /// <summary>
    /// What answers a query: people, reports, quotes and events in turn, each closest match first, then newest first. What
    /// has no day comes last; reports of one day come by their hashes, from the highest down, entries of a report by their place.
    /// Read lazily: enumerate to the end before the next call.
    /// </summary>
    IEnumerable<SearchHit> Search(SearchQuery query, SearchFilter filter);

    /// <summary>What the register holds, in numbers. It is read through, which takes the longer the larger it is.</summary>
    RegisterStats Stats();

    /// <summary>
    /// Writes the register, as it is at this moment, into a new SQLite file, while others read and write it. The file is checked,
    /// and is there whole or not at all.
    /// </summary>
    /// <param name="file">The file, which must not be there.</param>
    /// <param name="progress">Told of how many reports were copied, where they are copied one by one.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="RegisterException">It cannot be written, or the register cannot be read.</exception>
    BackupResult BackUp(string file, Action<long> progress, CancellationToken cancel);

    /// <summary>Builds indices anew and gives free space back to the disk. Nothing that the register holds changes; stopped or killed, it is as it was.</summary>
    /// <exception cref="RegisterException">It cannot be done, as when others use the register.</exception>
    Compaction Compact();

    /// <summary>Writes all that the register holds, in an order that does not depend on the order of reading.</summary>
    void Dump(TextWriter output);
}
