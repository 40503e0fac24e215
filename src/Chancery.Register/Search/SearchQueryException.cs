namespace Chancery.Register;

/// <summary>A query that cannot be understood.</summary>
public sealed class SearchQueryException : Exception
{
    /// <summary>A fault of a query.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="at">Where, as an offset into the query; its length where something lacks at its end.</param>
    public SearchQueryException(SearchQueryFault fault, int at)
        : base($"{fault} at {at}")
    {
        Fault = fault;
        At = at;
    }

    /// <summary>A fault of which nothing is known.</summary>
    public SearchQueryException()
        : this("")
    {
    }

    /// <summary>A fault of a kind of its own.</summary>
    public SearchQueryException(string message)
        : base(message)
    {
    }

    /// <summary>A fault of a kind of its own.</summary>
    public SearchQueryException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>What is wrong.</summary>
    public SearchQueryFault Fault { get; }

    /// <summary>Where.</summary>
    public int At { get; }
}
