using System.Security.Cryptography;
using System.Text;

namespace Chancery.Register;

/// <summary>Texts of any length as keys of one length: what others write into a link or a header is not to fill an index.</summary>
internal static class TextHash
{
    private const int Length = 32;

    /// <summary>The first half of its SHA-256, in lower-case hexadecimal: two texts of one key are not to be made by anybody.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
