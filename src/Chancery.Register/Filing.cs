namespace Chancery.Register;

/// <summary>What filing a report changed.</summary>
public enum Filing
{
    /// <summary>The report was not there before.</summary>
    Added,

    /// <summary>The report was not there before, but an earlier text of the same page was.</summary>
    NewVersion,

    /// <summary>The report was there; its machine entries were replaced by those of another coder or data version.</summary>
    Recoded,

    /// <summary>The same text is already there; only this source of it was noted.</summary>
    SourceNoted,

    /// <summary>Nothing.</summary>
    Unchanged,
}
