using System.Collections.Frozen;

namespace Chancery.Data;

/// <summary>The people whom the authority file knows, by every form of their names. Immutable.</summary>
public sealed class Authority
{
    private readonly FrozenDictionary<string, AuthorityPerson> _byName;

    private Authority(Dictionary<string, AuthorityPerson> byName) => _byName = byName.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The person of a name in any of its forms; null when unknown, or when two people of different states share it.</summary>
    /// <param name="nameKey">A key made by <see cref="NameKey.Of"/>.</param>
    public AuthorityPerson? Find(string nameKey) => _byName.GetValueOrDefault(nameKey);

    /// <summary>Loads <c>authority/people.tsv</c>.</summary>
    internal static Authority Load(DataFolder folder)
    {
        var byName = new Dictionary<string, AuthorityPerson>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in TsvFile.Read(folder.File("authority/people.tsv"), 6))
        {
            var person = new AuthorityPerson(row[0], row[1], row[3], row.Optional(4)?[0]);
            foreach (var form in row[2].Split(';').Prepend(row[1]))
            {
                var key = NameKey.Of(form);
                if (key.Length > 0 && !byName.TryAdd(key, person) && byName[key].Country != person.Country)
                {
                    shared.Add(key);
                }
            }
        }
        foreach (var key in shared)
        {
            byName.Remove(key);
        }
        return new Authority(byName);
    }
}
