namespace Chancery.Reading.Times;

/// <summary>To which side of publication the words point.</summary>
internal enum TimeLean : byte
{
    None,

    /// <summary>Over ("vừa qua", or "đã", "hồi" before it).</summary>
    Past,

    /// <summary>Ahead, perhaps ("sẽ", "dự kiến" before it, or "tới", which is a verb too).</summary>
    MaybeAhead,

    /// <summary>Ahead without doubt ("sắp tới").</summary>
    Ahead,
}
