namespace Chancery.Coding;

/// <summary>How the words before a subject present what it does.</summary>
internal enum Outlook
{
    /// <summary>Nothing is said: the words around the verb decide.</summary>
    None,

    /// <summary>It is asked, supposed or feared, and not told: "liệu A có gặp B", "nguy cơ A tấn công B".</summary>
    Unreal,

    /// <summary>It may be: "khả năng A gặp B", "nhiều khả năng A sẽ gặp B".</summary>
    Possible,

    /// <summary>It is to be: "theo kế hoạch, A gặp B", "dự kiến A thăm B".</summary>
    Planned,
}
