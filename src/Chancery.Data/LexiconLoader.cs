using Chancery.Text;

namespace Chancery.Data;

/// <summary>Loads the word lists of names, titles and side words into one table, so that the longest form of any list wins.</summary>
internal sealed class LexiconLoader(DataFolder folder, VocabularyBuilder vocabulary)
{
    private readonly PhraseTableBuilder<Lexeme> _table = new(vocabulary);

    /// <summary>The finished table.</summary>
    public PhraseTable<Lexeme> Load()
    {
        Add("gazetteer/states.tsv", 3, r => r[2] == "short" ? null : new Lexeme(StateKind(r), r[1], r[0], r[2]), 1);
        Add("gazetteer/bodies.tsv", 4, r => new Lexeme(r[3] == "armed" ? LexemeKind.Armed : LexemeKind.Body, r[1], r[0], r[2]), 1);
        Add("gazetteer/organs.tsv", 3, r => new Lexeme(LexemeKind.Organ, r[0], r.Optional(2), r[1]), 0);
        Add("gazetteer/places.tsv", 3, r => new Lexeme(LexemeKind.Place, r[0], r.Optional(1), r[2]), 0);
        Add("gazetteer/agencies.tsv", 2, r => new Lexeme(LexemeKind.Agency, r[0], r.Optional(1), "agency"), 0);
        Add("lexicon/titles.tsv", 4, r => new Lexeme(LexemeKind.Title, r[0], null, r[1], r[2], Gender(r, 3)), 0);
        Add("lexicon/title-modifiers.tsv", 2, r => new Lexeme(LexemeKind.Modifier, r[0], null, r[1]), 0);
        Add("lexicon/honorifics.tsv", 2, r => new Lexeme(LexemeKind.Honorific, r[0], null, "honorific", "", Gender(r, 1)), 0);
        Add("lexicon/portfolios.tsv", 1, r => new Lexeme(LexemeKind.Portfolio, r[0], null, "portfolio"), 0);
        Add("lexicon/not-names.tsv", 2, r => new Lexeme(LexemeKind.Thing, r[0], null, r[1]), 0);
        Add("lexicon/sides.tsv", 4, SideWord, 0);
        return _table.Build();
    }

    private void Add(string file, int columns, Func<TsvRow, Lexeme?> make, int formColumn)
    {
        foreach (var row in TsvFile.Read(folder.File(file), columns))
        {
            if (make(row) is { } lexeme)
            {
                _table.Add(row[formColumn], lexeme);
            }
        }
    }

    private static LexemeKind StateKind(TsvRow row) => row[2] switch
    {
        "name" or "official" or "alias" or "former" => LexemeKind.State,
        "capital" => LexemeKind.Capital,
        "house" => LexemeKind.House,
        _ => throw row.Fault($"'{row[2]}' is no kind of state form"),
    };

    private static Lexeme SideWord(TsvRow row) => row[1] switch
    {
        "group" => new Lexeme(LexemeKind.Group, row[0], null, row[2], row[3]),
        "side" => new Lexeme(LexemeKind.SideWord, row[0], null, row[2], row[3]),
        "pointer" => new Lexeme(LexemeKind.BackReference, row[0], null, row[2], row[3]),
        "naming" => new Lexeme(LexemeKind.Naming, row[0], null, row[2], row[3]),
        _ => throw row.Fault($"'{row[1]}' is no kind of side word"),
    };

    private static char? Gender(TsvRow row, int column) => row.Optional(column) switch
    {
        null => null,
        "m" => 'm',
        "f" => 'f',
        var other => throw row.Fault($"'{other}' is no gender: m, f or -"),
    };
}
