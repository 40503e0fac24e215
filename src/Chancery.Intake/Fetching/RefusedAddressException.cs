using System.Net;

namespace Chancery.Intake.Fetching;

/// <summary>A name has an address to which no connection may be made.</summary>
/// <param name="host">The name.</param>
/// <param name="address">The address.</param>
internal sealed class RefusedAddressException(string host, IPAddress address) : Exception
{
    /// <summary>The name.</summary>
    public string Host { get; } = host;

    /// <summary>The address.</summary>
    public IPAddress Address { get; } = address;
}
