using System.Net;
using System.Net.Sockets;

namespace Chancery.Intake.Fetching;

/// <summary>
/// Makes connections. A name is resolved here, once; all its addresses are checked; and the connection is made to a checked address and
/// not to the name, so that a name whose answer changes leads nowhere else.
/// </summary>
internal sealed class CheckedConnection(FetchPolicy policy, TimeProvider clock, AddressGuard guard, INameResolver names)
{
    /// <summary>A connection to a host.</summary>
    /// <exception cref="RefusedAddressException">One of its addresses is not to be asked: then none is, for whoever owns the name is not to be trusted with it.</exception>
    /// <exception cref="SocketException">The name is not known, or nobody answers.</exception>
    /// <exception cref="TimeoutException">It took too long.</exception>
    public async ValueTask<Stream> Connect(DnsEndPoint host, CancellationToken stop)
    {
        using var late = new CancellationTokenSource(policy.ConnectTime, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, late.Token);
        try
        {
            return await Connect(await Addresses(host, either.Token).ConfigureAwait(false), either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }

    private async Task<List<IPEndPoint>> Addresses(DnsEndPoint host, CancellationToken stop)
    {
        var addresses = IPAddress.TryParse(host.Host, out var written) ? [written] : await names.Resolve(host.Host, stop).ConfigureAwait(false);
        if (addresses.Count == 0)
        {
            throw new SocketException((int)SocketError.HostNotFound);
        }
        var places = addresses.Select(a => new IPEndPoint(a, host.Port)).ToList();
        return places.Find(p => !guard.Allows(p)) is { } refused ? throw new RefusedAddressException(host.Host, refused.Address) : places;
    }

    private static async Task<Stream> Connect(List<IPEndPoint> places, CancellationToken stop)
    {
        for (var i = 0; ; i++)
        {
            var socket = new Socket(places[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(places[i], stop).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException) when (i + 1 < places.Count)
            {
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }
}
