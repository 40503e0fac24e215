namespace Chancery.Register.Lists;

/// <summary>A page of entries.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="Next">The entry behind which the next page begins; null where there is none.</param>
/// <param name="Looked">How many entries were looked at, where the page ended because so few of them fit; else null.</param>
public sealed record EntryPage(IReadOnlyList<ListedEntry> Entries, EntryPlace? Next, int? Looked);
