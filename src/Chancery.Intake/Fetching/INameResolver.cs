using System.Net;

namespace Chancery.Intake.Fetching;

/// <summary>Finds the addresses of a host's name. Safe for many threads.</summary>
public interface INameResolver
{
    /// <summary>The addresses of a name, in the order in which they are to be tried; empty when there are none.</summary>
    /// <param name="host">The name in ASCII.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="System.Net.Sockets.SocketException">The name is not known, or cannot be asked for.</exception>
    Task<IReadOnlyList<IPAddress>> Resolve(string host, CancellationToken cancel);
}
