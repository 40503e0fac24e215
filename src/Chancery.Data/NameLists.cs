using Chancery.Text;

namespace Chancery.Data;

/// <summary>What the word lists say of a single syllable or word as part of a personal name. Looked up by token id. Immutable.</summary>
public sealed class NameLists
{
    private readonly byte[] _flags;

    private NameLists(byte[] flags) => _flags = flags;

    /// <summary>A surname of East Asia in the form that the Vietnamese press writes.</summary>
    public bool IsSurname(int id) => Has(id, 1);

    /// <summary>A surname romanised from Korean.</summary>
    public bool IsKoreanSurname(int id) => Has(id, 2);

    /// <summary>A given name that is no Vietnamese word.</summary>
    public bool IsGivenName(int id) => Has(id, 4);

    /// <summary>A state's name or title word that is also an ordinary word or part of names.</summary>
    public bool IsHomograph(int id) => Has(id, 8);

    /// <summary>A particle that stands in lower case inside names: bin, al, von, de.</summary>
    public bool IsParticle(int id) => Has(id, 16);

    internal static NameLists Load(DataFolder folder, VocabularyBuilder vocabulary)
    {
        var marks = new List<(int Id, byte Flag)>();
        foreach (var row in TsvFile.Read(folder.File("lexicon/surnames.tsv"), 2))
        {
            marks.Add((Single(row, vocabulary), (byte)(row[1] == "ko" ? 3 : 1)));
        }
        foreach (var row in TsvFile.Read(folder.File("lexicon/given-names.tsv"), 2))
        {
            marks.Add((vocabulary.AddPhrase(row[0])[0], 4));
        }
        foreach (var row in TsvFile.Read(folder.File("gazetteer/homographs.tsv"), 2))
        {
            marks.Add((vocabulary.AddPhrase(row[0])[0], 8));
        }
        foreach (var row in TsvFile.Read(folder.File("lexicon/name-particles.tsv"), 1))
        {
            marks.Add((Single(row, vocabulary), 16));
        }
        var flags = new byte[marks.Max(m => m.Id) + 1];
        foreach (var (id, flag) in marks)
        {
            flags[id] |= flag;
        }
        return new NameLists(flags);
    }

    private static int Single(TsvRow row, VocabularyBuilder vocabulary)
    {
        var ids = vocabulary.AddPhrase(row[0]);
        return ids.Length == 1 ? ids[0] : throw row.Fault($"'{row[0]}' has to be one syllable");
    }

    private bool Has(int id, byte flag) => id < _flags.Length && (_flags[id] & flag) != 0;
}
