namespace Chancery.Register.Review;

/// <summary>A decision that cannot be made; nothing was changed.</summary>
public sealed class ReviewException : Exception
{
    /// <summary>A fault, with what is at fault.</summary>
    public ReviewException(ReviewFault fault, string subject, string? detail = null, Exception? cause = null)
        : base(detail is null ? $"{fault}: {subject}" : $"{fault}: {subject}: {detail}", cause) =>
        (Fault, Subject, Detail) = (fault, subject, detail);

    /// <summary>A fault of an entry that is not known.</summary>
    public ReviewException(string message, Exception cause)
        : this(ReviewFault.UnknownEntry, message, null, cause)
    {
    }

    /// <summary>A fault of an entry that is not known.</summary>
    public ReviewException(string message)
        : this(ReviewFault.UnknownEntry, message)
    {
    }

    /// <summary>A fault of which nothing is known.</summary>
    public ReviewException()
        : this("")
    {
    }

    /// <summary>Why.</summary>
    public ReviewFault Fault { get; }

    /// <summary>What is at fault: an id, a field, a word.</summary>
    public string Subject { get; }

    /// <summary>What there is more to say; null for nothing.</summary>
    public string? Detail { get; }
}
