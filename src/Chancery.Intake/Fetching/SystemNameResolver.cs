using System.Net;

namespace Chancery.Intake.Fetching;

/// <summary>Asks the system for the addresses of a name.</summary>
public sealed class SystemNameResolver : INameResolver
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<IPAddress>> Resolve(string host, CancellationToken cancel) => await Dns.GetHostAddressesAsync(host, cancel).ConfigureAwait(false);
}
