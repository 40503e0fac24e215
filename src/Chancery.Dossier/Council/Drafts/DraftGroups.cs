using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Council.Drafts;

/// <summary>
/// Joins what reports tell of one draft: by its number, or where one has none by organ and certain day of the vote, unless outcomes or sponsors tell two apart.
/// What has neither stays alone.
/// </summary>
internal sealed class DraftGroups(ILookup<string, SanctionAct> record)
{
    private const string SecurityCouncil = "UNSC";

    private readonly List<List<ReportedEntry<CodedDraft>>> _groups = [];
    private readonly Dictionary<string, List<int>> _byKey = new(StringComparer.Ordinal);

    /// <summary>The groups, those first that were told first.</summary>
    /// <param name="told">What reports tell.</param>
    /// <param name="record">The data set's record of resolutions, by number: it tells the day of their vote.</param>
    public static IReadOnlyList<IReadOnlyList<ReportedEntry<CodedDraft>>> Of(IEnumerable<ReportedEntry<CodedDraft>> told, ILookup<string, SanctionAct> record)
    {
        var groups = new DraftGroups(record);
        foreach (var draft in told)
        {
            groups.Add(draft);
        }
        return groups._groups;
    }

    private void Add(ReportedEntry<CodedDraft> draft)
    {
        var keys = Keys(draft.Entry).ToList();
        var at = keys.SelectMany(k => _byKey.GetValueOrDefault(k, [])).Where(g => _groups[g].TrueForAll(o => MayBeOne(o.Entry, draft.Entry))).Select(g => (int?)g).FirstOrDefault();
        if (at is null)
        {
            at = _groups.Count;
            _groups.Add([]);
        }
        _groups[at.Value].Add(draft);
        foreach (var key in keys)
        {
            if (!_byKey.TryGetValue(key, out var groups))
            {
                _byKey.Add(key, groups = []);
            }
            if (!groups.Contains(at.Value))
            {
                groups.Add(at.Value);
            }
        }
    }

    private IEnumerable<string> Keys(CodedDraft draft)
    {
        if (Number(draft) is { } number)
        {
            yield return number;
            if (draft.Organ is null or SecurityCouncil && record[number].FirstOrDefault() is { } act)
            {
                yield return FormattableString.Invariant($"{SecurityCouncil} {act.Announced:yyyy-MM-dd}");
            }
        }
        if (draft is { Organ: { } organ, Voted: { First: { } first, Last: { } last } } && first == last)
        {
            yield return FormattableString.Invariant($"{organ} {first:yyyy-MM-dd}");
        }
    }

    private static bool MayBeOne(CodedDraft one, CodedDraft other) =>
        (Number(one) is not { } number || Number(other) is not { } second || number == second)
        && (one.Organ is null || other.Organ is null || one.Organ == other.Organ)
        && (Number(one) is { } same && same == Number(other)
            || (!(IsEnd(one.Outcome) && IsEnd(other.Outcome) && one.Outcome != other.Outcome) && (one.Sponsors.Count == 0 || other.Sponsors.Count == 0 || one.Sponsors.Any(s => other.Sponsors.Any(o => o.Country == s.Country)))));

    private static string? Number(CodedDraft draft) => draft.Number is { } name ? DraftNumber.Key(name) : null;

    /// <summary>True for what ends a draft.</summary>
    public static bool IsEnd(DraftOutcome outcome) => outcome is not (DraftOutcome.Submitted or DraftOutcome.Pending);
}
