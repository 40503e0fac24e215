namespace Chancery.Register.Review;

/// <summary>Gives the entries of a report their ids.</summary>
internal sealed class ReportEntries(EntryDecisions decisions)
{
    /// <summary>All entries in their order, those that were rejected last.</summary>
    public List<ReportEntry> Of(RegisteredReport report)
    {
        var hash = report.Article.Hash;
        var marks = report.Marks.ToDictionary(m => (m.Kind, m.Ordinal));
        var standing = decisions.Standing(hash);
        var ids = standing.ToDictionary(d => d.Id, d => d.Entry);
        var taken = ids.Values.ToHashSet(StringComparer.Ordinal);
        var entries = new List<ReportEntry>();
        foreach (var form in EntryForm.All)
        {
            foreach (var (ordinal, written) in form.In(report.Coded).Index())
            {
                var mark = marks.GetValueOrDefault((form.Kind, ordinal));
                var id = mark is not null ? ids[mark.Decision] : Free(EntryId.Of(hash, EntryText.Of(form, written)), taken);
                entries.Add(new ReportEntry(id, hash, form.Kind, ordinal, written, mark?.Origin ?? EntryOrigin.Machine, mark?.Decision));
            }
        }
        var shown = entries.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        entries.AddRange(standing.Where(d => d.Act == ReviewAct.Reject && !shown.Contains(d.Entry)).DistinctBy(d => d.Entry)
            .Select(d => new ReportEntry(d.Entry, hash, d.Kind, -1, d.Before!, EntryOrigin.Person, d.Id)));
        return entries;
    }

    /// <summary>An id that no other entry of the report has.</summary>
    public static string Free(string id, HashSet<string> taken)
    {
        var free = id;
        for (var times = 2; !taken.Add(free); times++)
        {
            free = EntryId.Again(id, times);
        }
        return free;
    }
}
