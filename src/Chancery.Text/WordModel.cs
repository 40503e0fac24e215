namespace Chancery.Text;

/// <summary>
/// What the training tool learned of word boundaries, as data/models/words.bin holds it: the syllables, pairs of
/// syllables and words that the treebank has, the word lists, and the weights of the features.
/// </summary>
internal sealed record WordModel(WordInventory Inventory, sbyte[] Rows, int[] Steps)
{
    /// <summary>Labels of a token: a word by itself, the first, the last, one between.</summary>
    public const int Labels = 4;

    public const byte Single = 0;
    public const byte Begin = 1;
    public const byte End = 2;
    public const byte Inside = 3;

    private static ReadOnlySpan<byte> Magic => "CHWORDS2"u8;

    /// <summary>Pair weights that forbid what cannot be: a word that ends before it begins.</summary>
    public static bool MayFollow(int label, int next) => label switch
    {
        Single or End => next is Single or Begin or Labels,
        Labels => next is Single or Begin,
        _ => next is End or Inside,
    };

    public void Write(Stream stream)
    {
        var writer = new ModelWriter();
        Inventory.Forms.Write(writer);
        writer.Add<ushort>(Inventory.Numbers);
        writer.Add<uint>(Inventory.Pairs);
        Inventory.Words.Write(writer);
        writer.Add<sbyte>(Rows);
        writer.Add<int>(Steps);
        writer.Write(stream, Magic);
    }

    public static WordModel Read(Stream stream)
    {
        var reader = new ModelReader(stream, Magic);
        var inventory = new WordInventory(FormList.Read(reader), reader.Block<ushort>(), reader.Block<uint>(), WordTrie.Read(reader));
        return new WordModel(inventory, reader.Block<sbyte>(), reader.Block<int>());
    }
}
