using System.Text;

namespace Chancery.Text;

/// <summary>
/// What the training tool learned of word boundaries, as data/models/words.bin holds it: the syllables, pairs of
/// syllables and words that the treebank has, and the weights of their features. Numbers are written with seven bits a byte.
/// </summary>
internal sealed record WordModel(WordInventory Inventory, short[] Rows, int[] Steps)
{
    /// <summary>Labels of a token: a word by itself, the first, the last, one between.</summary>
    public const int Labels = 4;

    public const byte Single = 0;
    public const byte Begin = 1;
    public const byte End = 2;
    public const byte Inside = 3;

    private static ReadOnlySpan<byte> Magic => "CHWORDS1"u8;

    /// <summary>Pair weights that forbid what cannot be: a word that ends before it begins.</summary>
    public static bool MayFollow(int label, int next) => label switch
    {
        Single or End => next is Single or Begin or Labels,
        Labels => next is Single or Begin,
        _ => next is End or Inside,
    };

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        CompactNumbers.WriteStrings(writer, Inventory.Syllables);
        CompactNumbers.WriteSorted(writer, Inventory.Pairs);
        CompactNumbers.WriteStrings(writer, Inventory.Words);
        CompactNumbers.WriteSparse(writer, Rows);
        CompactNumbers.WriteNumbers(writer, Steps);
    }

    public static WordModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        CompactNumbers.Expect(reader, Magic);
        var syllables = CompactNumbers.ReadStrings(reader);
        var pairs = CompactNumbers.ReadSorted(reader);
        var words = CompactNumbers.ReadStrings(reader);
        var rows = CompactNumbers.ReadSparse(reader);
        var steps = CompactNumbers.ReadNumbers(reader, (Labels + 1) * (Labels + 1));
        return new WordModel(new WordInventory(syllables, pairs, words), rows, steps);
    }
}
