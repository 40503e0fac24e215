namespace Chancery.Register.Upkeep;

/// <summary>What is wrong with a part of a register.</summary>
public enum DamageKind
{
    /// <summary>The list of what the register holds cannot be read, so that nothing can.</summary>
    Contents,

    /// <summary>A table of reports, entries or decisions; the reports that it cost are named apart.</summary>
    Table,

    /// <summary>A table that is made of the others: nothing is lost that cannot be made anew.</summary>
    Derived,

    /// <summary>An index: nothing is lost, it can be built anew.</summary>
    Index,

    /// <summary>Pages that belong to nothing: nothing is lost.</summary>
    Space,

    /// <summary>A report that cannot be read whole.</summary>
    Report,

    /// <summary>A report whose text is not the one that its hash was made of.</summary>
    Text,

    /// <summary>A report with an entry whose evidence is not what stands at its characters.</summary>
    Evidence,
}
