using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace Chancery.Intake.Fetching;

/// <summary>
/// Says to which addresses a connection may be made: to those of the public network alone. Refused are all that the IANA registries of
/// special-purpose addresses do not call globally reachable, the addresses of clouds' metadata, and the forms of IPv6 that carry an
/// IPv4 address. Immutable, safe for many threads.
/// </summary>
public sealed class AddressGuard
{
    private static readonly ImmutableArray<IPNetwork> SpecialV4 =
    [
        IPNetwork.Parse("0.0.0.0/8"), IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("127.0.0.0/8"),
        IPNetwork.Parse("169.254.0.0/16"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.0.0.0/24"), IPNetwork.Parse("192.0.2.0/24"),
        IPNetwork.Parse("192.31.196.0/24"), IPNetwork.Parse("192.52.193.0/24"), IPNetwork.Parse("192.88.99.0/24"), IPNetwork.Parse("192.168.0.0/16"),
        IPNetwork.Parse("192.175.48.0/24"), IPNetwork.Parse("198.18.0.0/15"), IPNetwork.Parse("198.51.100.0/24"), IPNetwork.Parse("203.0.113.0/24"),
        IPNetwork.Parse("224.0.0.0/4"), IPNetwork.Parse("240.0.0.0/4"),
        // A cloud's own services answer its machines on this address, though it is not set apart.
        IPNetwork.Parse("168.63.129.16/32"),
    ];

    // What is not global unicast is refused as a whole: loopback, unspecified, NAT64, unique local, link-local, multicast. IPv4-mapped
    // addresses are refused apart: a network compares what they carry.
    private static readonly IPNetwork GlobalV6 = IPNetwork.Parse("2000::/3");

    // Teredo lies in 2001::/23 with the other protocols' addresses; 2002::/16 is 6to4.
    private static readonly ImmutableArray<IPNetwork> SpecialV6 =
    [
        IPNetwork.Parse("2001::/23"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("2002::/16"), IPNetwork.Parse("2620:4f:8000::/48"), IPNetwork.Parse("3fff::/20"),
    ];

    private readonly ImmutableHashSet<IPEndPoint> _excepted;

    /// <summary>A guard with exceptions, for a test that has a server of its own: no option of the program makes one.</summary>
    /// <param name="excepted">Addresses with their ports that are allowed whatever they are.</param>
    public AddressGuard(IEnumerable<IPEndPoint> excepted) => _excepted = [.. excepted];

    /// <summary>The guard that knows no exception.</summary>
    public static AddressGuard PublicOnly { get; } = new([]);

    /// <summary>True when a connection to the address and port may be made.</summary>
    public bool Allows(IPEndPoint place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return IsPublic(place.Address) || _excepted.Contains(place);
    }

    /// <summary>True for a globally reachable unicast address that carries no other address in it.</summary>
    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.AddressFamily switch
        {
            AddressFamily.InterNetwork => !Any(SpecialV4, address),
            AddressFamily.InterNetworkV6 => address.ScopeId == 0 && !address.IsIPv4MappedToIPv6 && GlobalV6.Contains(address) && !Any(SpecialV6, address) && !IsIsatap(address),
            _ => false,
        };
    }

    private static bool Any(ImmutableArray<IPNetwork> networks, IPAddress address)
    {
        foreach (var network in networks)
        {
            if (network.Contains(address))
            {
                return true;
            }
        }
        return false;
    }

    // ISATAP (RFC 5214): the interface's identifier is 0000:5efe or 0200:5efe and an IPv4 address.
    private static bool IsIsatap(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        return address.TryWriteBytes(bytes, out _) && (bytes[8] & 0xFD) == 0 && bytes[9] == 0 && bytes[10] == 0x5E && bytes[11] == 0xFE;
    }
}
