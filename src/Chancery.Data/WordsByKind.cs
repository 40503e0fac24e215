using System.Runtime.CompilerServices;
using Chancery.Text;

namespace Chancery.Data;

/// <summary>A word list whose rows are "kind, value, form": a table of forms with their values for each kind. Immutable and thread-safe.</summary>
/// <typeparam name="TKind">The kinds.</typeparam>
public sealed class WordsByKind<TKind>
    where TKind : struct, Enum
{
    // By the kinds' numbers, which count from 0: these tables are asked at every token.
    private readonly PhraseTable<string>[] _tables;

    private readonly ulong[] _beginnings = [];

    private WordsByKind(PhraseTable<string>[] tables)
    {
        _tables = tables;
        foreach (var table in tables)
        {
            table.AddBeginningsTo(ref _beginnings);
        }
    }

    /// <summary>The forms of a kind with their values.</summary>
    public PhraseTable<string> this[TKind kind] => _tables[Unsafe.BitCast<TKind, int>(kind)];

    /// <summary>The longest form of some kinds that begins at a token; of two of one length, that of the first kind; null when none does.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <param name="tokens">The tokens of a text or of a part of it.</param>
    /// <param name="start">Index of the token where the form has to begin.</param>
    public (TKind Kind, string Value, int Length)? Longest(ReadOnlySpan<TKind> kinds, ReadOnlySpan<Token> tokens, int start)
    {
        var id = tokens[start].Id;
        if ((uint)(id >> 6) >= (uint)_beginnings.Length || (_beginnings[id >> 6] >> (id & 63) & 1) == 0)
        {
            return null;
        }
        (TKind Kind, string Value, int Length)? longest = null;
        foreach (var kind in kinds)
        {
            if (this[kind].TryMatch(tokens, start, out var length, out var value) && (longest is null || length > longest.Value.Length))
            {
                longest = (kind, value, length);
            }
        }
        return longest;
    }

    /// <summary>Reads a list and adds its syllables to <paramref name="vocabulary"/>.</summary>
    /// <param name="folder">The data set.</param>
    /// <param name="file">The list's file.</param>
    /// <param name="what">What the list is of, for the fault of a row.</param>
    /// <param name="vocabulary">Takes the syllables.</param>
    /// <exception cref="DataException">The file is missing or a row is wrong.</exception>
    internal static WordsByKind<TKind> Load(DataFolder folder, string file, string what, VocabularyBuilder vocabulary)
    {
        var builders = Enum.GetValues<TKind>().ToDictionary(kind => kind, _ => new PhraseTableBuilder<string>(vocabulary));
        foreach (var row in TsvFile.Read(folder.File(file), 3))
        {
            // A form under two values of one kind keeps the first.
            builders[row.Choice<TKind>(0, $"kind of word of {what}")].Add(row[2], row[1]);
        }
        return new WordsByKind<TKind>([.. Enum.GetValues<TKind>().Select(kind => builders[kind].Build())]);
    }
}
