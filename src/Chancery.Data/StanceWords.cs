using Chancery.Text;

namespace Chancery.Data;

/// <summary>The words of stances and topics. Immutable.</summary>
public sealed class StanceWords
{
    private StanceWords(PhraseTable<StanceCue> cues, PhraseTable<string> topics)
    {
        Cues = cues;
        Topics = topics;
    }

    /// <summary>Verbs of speech and position, and what turns mere saying into a position.</summary>
    public PhraseTable<StanceCue> Cues { get; }

    /// <summary>Words that tell what a position is about.</summary>
    public PhraseTable<string> Topics { get; }

    internal static StanceWords Load(DataFolder folder, VocabularyBuilder vocabulary)
    {
        var stances = TsvFile.Read(folder.File("ontology/stances.tsv"), 2).Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        var cues = new PhraseTableBuilder<StanceCue>(vocabulary);
        foreach (var row in TsvFile.Read(folder.File("lexicon/stance-cues.tsv"), 3))
        {
            var kind = row.Choice<StanceCueKind>(1, "kind of word of stance: verb, cue or block");
            if (kind == StanceCueKind.Block ? row.Optional(2) is not null : !stances.Contains(row[2]))
            {
                throw row.Fault($"'{row[2]}' is no stance of ontology/stances.tsv");
            }
            cues.Add(row[0], new StanceCue(kind, row.Optional(2) ?? ""));
        }
        var topics = new PhraseTableBuilder<string>(vocabulary);
        foreach (var row in TsvFile.Read(folder.File("ontology/topics.tsv"), 2))
        {
            topics.Add(row[1], row[0]);
        }
        return new StanceWords(cues.Build(), topics.Build());
    }
}
