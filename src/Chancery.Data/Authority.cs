using System.Collections.Frozen;
using Chancery.Model;

namespace Chancery.Data;

/// <summary>The people whom the authority file knows, by every form of their names. Immutable.</summary>
public sealed class Authority
{
    private readonly FrozenDictionary<string, AuthorityPerson> _byName;
    private readonly FrozenDictionary<string, AuthorityTenure[]> _tenures;

    private Authority(Dictionary<string, AuthorityPerson> byName, Dictionary<string, AuthorityTenure[]> tenures)
    {
        _byName = byName.ToFrozenDictionary(StringComparer.Ordinal);
        _tenures = tenures.ToFrozenDictionary(StringComparer.Ordinal);
        LastYear = tenures.Values.SelectMany(t => t).Select(t => Math.Max(t.From.Year ?? 0, t.To?.Year ?? 0)).DefaultIfEmpty().Max();
    }

    /// <summary>The last year that any tenure names: of later ones the file knows nothing.</summary>
    public int LastYear { get; }

    /// <summary>The person of a name in any of its forms; null when unknown, or when two people of different states share it.</summary>
    /// <param name="nameKey">A key made by <see cref="NameKey.Of"/>.</param>
    public AuthorityPerson? Find(string nameKey) => _byName.GetValueOrDefault(nameKey);

    /// <summary>The offices that a person held, in the order of the file; empty when none is known.</summary>
    /// <param name="personId">The person's id.</param>
    public IReadOnlyList<AuthorityTenure> Tenures(string personId) => _tenures.GetValueOrDefault(personId) ?? [];

    /// <summary>Loads <c>authority/people.tsv</c> and <c>authority/tenures.tsv</c>.</summary>
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
        return new Authority(byName, LoadTenures(folder, byName.Values.Select(p => p.Id).ToHashSet(StringComparer.Ordinal)));
    }

    private static Dictionary<string, AuthorityTenure[]> LoadTenures(DataFolder folder, HashSet<string> people)
    {
        var tenures = new Dictionary<string, List<AuthorityTenure>>(StringComparer.Ordinal);
        foreach (var row in TsvFile.Read(folder.File("authority/tenures.tsv"), 5))
        {
            if (!people.Contains(row[0]))
            {
                throw row.Fault($"'{row[0]}' is no person of people.tsv");
            }
            if (!EdtfDate.TryParse(row[2], out var from))
            {
                throw row.Fault($"'{row[2]}' is no date");
            }
            EdtfDate? to = null;
            if (row.Optional(3) is { } end)
            {
                to = EdtfDate.TryParse(end, out var parsed) ? parsed : throw row.Fault($"'{end}' is no date");
            }
            if (!tenures.TryGetValue(row[0], out var list))
            {
                tenures.Add(row[0], list = []);
            }
            list.Add(new AuthorityTenure(row[1], NameKey.Of(row[1]).Split(' ').ToHashSet(StringComparer.Ordinal), from, to));
        }
        return tenures.ToDictionary(t => t.Key, t => t.Value.ToArray(), StringComparer.Ordinal);
    }
}
