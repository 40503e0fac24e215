using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Chancery.Intake.Tests.Fetching;

/// <summary>Signs certificates for a test's servers.</summary>
internal sealed class TestAuthority : IDisposable
{
    private const string Pkcs12Password = "test";

    /// <summary>When its certificates are good unless said otherwise.</summary>
    private static readonly (DateTimeOffset From, DateTimeOffset To) Good = (DateTimeOffset.UtcNow.AddDays(-10), DateTimeOffset.UtcNow.AddDays(10));

    private readonly X509Certificate2 _authority;

    public TestAuthority()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        _authority = request.CreateSelfSigned(Good.From.AddDays(-10), Good.To.AddDays(10));
    }

    /// <summary>What is to be trusted.</summary>
    public X509Certificate2 Certificate => _authority;

    /// <summary>A certificate of a host, good around now.</summary>
    public X509Certificate2 Of(string host) => Of(host, Good.From, Good.To);

    /// <summary>A certificate of a host that ran out yesterday.</summary>
    public X509Certificate2 Expired(string host) => Of(host, Good.From, DateTimeOffset.UtcNow.AddDays(-1));

    /// <summary>A certificate of a host that nobody but itself signed.</summary>
    public static X509Certificate2 SelfSigned(string host)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var made = Request(host, key).CreateSelfSigned(Good.From, Good.To);
        return WithKey(made);
    }

    /// <inheritdoc/>
    public void Dispose() => _authority.Dispose();

    private X509Certificate2 Of(string host, DateTimeOffset from, DateTimeOffset to)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var made = Request(host, key).Create(_authority, from, to, RandomNumberGenerator.GetBytes(8));
        using var whole = made.CopyWithPrivateKey(key);
        return WithKey(whole);
    }

    private static CertificateRequest Request(string host, ECDsa key)
    {
        var request = new CertificateRequest("CN=" + host, key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        return request;
    }

    private static X509Certificate2 WithKey(X509Certificate2 certificate) =>
        X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12, Pkcs12Password), Pkcs12Password);
}
