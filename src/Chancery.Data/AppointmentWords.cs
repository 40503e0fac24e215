using Chancery.Model;
using Chancery.Text;

namespace Chancery.Data;

/// <summary>The words of offices given and left. Immutable.</summary>
public sealed class AppointmentWords
{
    private AppointmentWords(PhraseTable<AppointmentWord> triggers, PhraseTable<bool> offices, PhraseTable<bool> successions, PhraseTable<bool> blocks)
    {
        Triggers = triggers;
        Offices = offices;
        Successions = successions;
        Blocks = blocks;
    }

    /// <summary>The words that tell that an office is given or left.</summary>
    public PhraseTable<AppointmentWord> Triggers { get; }

    /// <summary>Words that lead to the name of the office: làm, giữ chức.</summary>
    public PhraseTable<bool> Offices { get; }

    /// <summary>Words that lead to whom the person follows: thay, kế nhiệm.</summary>
    public PhraseTable<bool> Successions { get; }

    /// <summary>Words right before which nothing happens: lễ nhậm chức.</summary>
    public PhraseTable<bool> Blocks { get; }

    internal static AppointmentWords Load(DataFolder folder, VocabularyBuilder vocabulary)
    {
        var triggers = new PhraseTableBuilder<AppointmentWord>(vocabulary);
        var others = new Dictionary<string, PhraseTableBuilder<bool>>(StringComparer.Ordinal)
        {
            ["office"] = new(vocabulary),
            ["after"] = new(vocabulary),
            ["block"] = new(vocabulary),
        };
        foreach (var row in TsvFile.Read(folder.File("lexicon/appointments.tsv"), 3))
        {
            if (others.TryGetValue(row[1], out var other))
            {
                other.Add(row[0], true);
            }
            else if (Enum.TryParse<AppointmentPattern>(row[1], ignoreCase: true, out var pattern) && Enum.TryParse<AppointmentAct>(row[2], ignoreCase: true, out var act))
            {
                triggers.Add(row[0], new AppointmentWord(pattern, act));
            }
            else
            {
                throw row.Fault($"'{row[1]}' with '{row[2]}' is no pattern with an act");
            }
        }
        return new AppointmentWords(triggers.Build(), others["office"].Build(), others["after"].Build(), others["block"].Build());
    }
}
