namespace Chancery.Register.Lists;

/// <summary>
/// Long lists page by page, what was filed last first. Each page is found by an index; where conditions admit few, a page ends after so many
/// that were looked at and says so.
/// </summary>
public interface IListBook
{
    /// <summary>The most reports or entries that are looked at for one page.</summary>
    const int MostLooked = 2_000;

    /// <summary>Reports, those that were filed last first.</summary>
    ReportPage Reports(ReportListFilter filter);

    /// <summary>Entries of one kind: those of the report that was filed last first, of a report from the last up.</summary>
    EntryPage Entries(EntryListFilter filter);
}
