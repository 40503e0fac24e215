using System.Security.Cryptography;
using Chancery.Data;
using Chancery.Model;
using Chancery.Register.Actors;

namespace Chancery.Pipeline;

/// <summary>Reads from a data set what a register has to know of people and offices.</summary>
public static class ActorKnowledgeFiles
{
    private const int VersionDigits = 12;
    private const string People = "authority/people.tsv";
    private const string Tenures = "authority/tenures.tsv";
    private const string Readings = "lexicon/hanviet.tsv";
    private const string OfficeWords = "lexicon/office-words.tsv";
    private const string States = "gazetteer/states.tsv";
    private const string Bodies = "gazetteer/bodies.tsv";

    // One-syllable forms stand inside compounds only.
    private const string ShortForm = "short";

    private const string NameForm = "name";

    /// <summary>Reads the files of a data set.</summary>
    /// <exception cref="DataException">One is missing or wrong.</exception>
    public static ActorKnowledge Load(string dataFolder)
    {
        var folder = new DataFolder(dataFolder);
        return new ActorKnowledge
        {
            People =
            [
                .. Rows(folder, People, 6).Select(r => new KnownPerson(r[0], r[3], [r[1], .. r.Optional(2)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []])),
            ],
            Tenures = [.. Rows(folder, Tenures, 5).Select(Tenure)],
            Readings = Rows(folder, Readings, 2).ToDictionary(r => r[0], r => (IReadOnlyList<string>)r[1].Split(';'), StringComparer.Ordinal),
            States =
            [
                // The name before capitals and abbreviations: the first one heads what is shown of a state.
                .. Rows(folder, States, 3).Where(r => r[2] != ShortForm).OrderBy(r => r[2] != NameForm).Select(r => (r[1], r[0])),
                .. Rows(folder, Bodies, 4).OrderBy(r => r[2] != NameForm).Select(r => (r[1], r[0])),
            ],
            OfficeWords = [.. Rows(folder, OfficeWords, 3).Select(r => new OfficeWord(r[0], r.Choice<OfficeWordRole>(1, "role of a word"), r.Optional(2)))],
            Version = Version(folder),
        };
    }

    private static IEnumerable<TsvRow> Rows(DataFolder folder, string name, int columns) => TsvFile.Read(folder.File(name), columns);

    private static KnownTenure Tenure(TsvRow row)
    {
        var from = EdtfDate.TryParse(row[2], out var start) ? start : throw row.Fault($"'{row[2]}' is no date");
        EdtfDate? to = row.Optional(3) is not { } end ? null : EdtfDate.TryParse(end, out var last) ? last : throw row.Fault($"'{end}' is no date");
        return new KnownTenure(row[0], row[1], from, to, $"{Tenures}:{row.Line} {row[4]}");
    }

    private static string Version(DataFolder folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in (string[])[People, Tenures, Readings, OfficeWords, States, Bodies])
        {
            hash.AppendData(File.ReadAllBytes(folder.File(name)));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionDigits];
    }
}
