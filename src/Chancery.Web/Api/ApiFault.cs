using Chancery.Web.Queries;

namespace Chancery.Web.Api;

/// <summary>Ends a request of a program: what it asks for is not there or cannot be understood.</summary>
/// <param name="status">The status of the answer.</param>
/// <param name="code">The fault's code; null where it has none.</param>
/// <param name="detail">What is wrong.</param>
/// <param name="faults">The values that cannot be used.</param>
internal sealed class ApiFault(int status, string? code, string detail, IReadOnlyList<QueryFault> faults) : Exception(detail)
{
    /// <summary>The status of the answer.</summary>
    public int Status => status;

    /// <summary>The fault's code; null where it has none.</summary>
    public string? Code => code;

    /// <summary>The values that cannot be used.</summary>
    public IReadOnlyList<QueryFault> Faults => faults;
}
