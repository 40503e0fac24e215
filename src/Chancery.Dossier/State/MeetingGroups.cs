using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.State;

/// <summary>Tells which announcements are of one meeting.</summary>
internal static class MeetingGroups
{
    /// <summary>Announcements of the same sides, on dates that may be one, together, the last report of each first.</summary>
    public static IReadOnlyList<IReadOnlyList<ReportedEntry<CodedEvent>>> Of(IEnumerable<ReportedEntry<CodedEvent>> announced)
    {
        var inOrder = announced.DistinctBy(Place).OrderByDescending(m => m.Reported).ThenByDescending(m => m.Report.Hash, StringComparer.Ordinal).ThenByDescending(m => Place(m).Start);
        var groups = new List<List<ReportedEntry<CodedEvent>>>();
        foreach (var sides in inOrder.GroupBy(m => string.Join(' ', Parties(m.Entry)), StringComparer.Ordinal))
        {
            var own = new List<List<ReportedEntry<CodedEvent>>>();
            foreach (var meeting in sides)
            {
                if (own.Find(g => g[0].Entry.Date!.Value.IsCompatibleWith(meeting.Entry.Date!.Value) && MayBeSame(g[0].Entry, meeting.Entry)) is { } group)
                {
                    group.Add(meeting);
                }
                else
                {
                    own.Add([meeting]);
                }
            }
            groups.AddRange(own);
        }
        return groups;
    }

    /// <summary>The codes of a meeting's sides, in order.</summary>
    public static IReadOnlyList<string> Parties(CodedEvent meeting) =>
        [.. meeting.Actors.Concat(meeting.Recipients).Select(s => s.Country).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>False where one is a call or letter and the other is not, or both name people of a party, none of them the same.</summary>
    public static bool MayBeSame(CodedEvent one, CodedEvent other) =>
        IsFaceToFace(one) == IsFaceToFace(other) && Parties(one).Intersect(Parties(other), StringComparer.Ordinal).All(p => Names(one, p) is { Count: 0 } || Names(other, p) is { Count: 0 } || Names(one, p).Overlaps(Names(other, p)));

    private static bool IsFaceToFace(CodedEvent meeting) => meeting.Mode is not (EventMode.Phone or EventMode.Letter);

    private static HashSet<string> Names(CodedEvent meeting, string party) =>
        meeting.Actors.Concat(meeting.Recipients).Where(s => s.Country == party && s.Name is not null).Select(s => NameWords.Folded(s.Name!)).ToHashSet(StringComparer.Ordinal);

    private static (string Hash, int Start, string? Date) Place(ReportedEntry<CodedEvent> meeting) =>
        (meeting.Report.Hash, Evidence.StartOf(meeting.Entry.Evidence), meeting.Entry.Date?.ToString());
}
