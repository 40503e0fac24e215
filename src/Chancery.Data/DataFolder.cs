using System.Security.Cryptography;
using System.Text;

namespace Chancery.Data;

/// <summary>The folder that holds a data set.</summary>
/// <param name="Root">Path of the folder.</param>
public sealed record DataFolder(string Root)
{
    // What the program says to its user, what is asked only afterwards, and what tells of the set leave every coding as it is.
    private const string Messages = "messages/";
    private const string Council = "council/";
    private const string Dossiers = "dossiers/";
    private const string Sanctions = "sanctions/";
    private const string Sources = "SOURCES.md";

    /// <summary>The path of a file in the folder; its name is written with '/'.</summary>
    public string File(string name) => Path.Combine(Root, name.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The set's version: the first 12 hexadecimal digits of the SHA-256 over the name and bytes of every file that coding rests on, in ordinal order of names.</summary>
    /// <exception cref="DataException">The folder is missing or a file cannot be read.</exception>
    public string Version()
    {
        if (!Directory.Exists(Root))
        {
            throw new DataException($"{Root}: no such data folder. Give one with --data DIR.");
        }
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
                     .Select(p => Path.GetRelativePath(Root, p).Replace('\\', '/'))
                     .Where(p => p != Sources && !p.StartsWith(Messages, StringComparison.Ordinal) && !p.StartsWith(Council, StringComparison.Ordinal)
                         && !p.StartsWith(Dossiers, StringComparison.Ordinal) && !p.StartsWith(Sanctions, StringComparison.Ordinal))
                     .Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(System.IO.File.ReadAllBytes(File(path)));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
