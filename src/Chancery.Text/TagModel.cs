namespace Chancery.Text;

/// <summary>What the training tool learned of parts of speech, as data/models/tags.bin holds it.</summary>
internal sealed record TagModel(TagInventory Inventory, sbyte[] Rows, int[] Steps)
{
    /// <summary>How many parts of speech the model tells apart: all but the interjection, of which the treebank has too few.</summary>
    public const int Labels = 16;

    private static ReadOnlySpan<byte> Magic => "CHTAGS02"u8;

    /// <summary>The part of speech of a label.</summary>
    public static PartOfSpeech PartOf(int label) => (PartOfSpeech)(label + (label >= (int)PartOfSpeech.Interjection ? 1 : 0));

    /// <summary>The label by which a part of speech is learned.</summary>
    public static byte LabelOf(PartOfSpeech part) => part switch
    {
        PartOfSpeech.Interjection => LabelOf(PartOfSpeech.Particle),
        > PartOfSpeech.Interjection => (byte)(part - 1),
        _ => (byte)part,
    };

    public void Write(Stream stream)
    {
        var writer = new ModelWriter();
        Inventory.Forms.Write(writer);
        Inventory.Words.Write(writer);
        writer.Add<ushort>(Inventory.Numbers);
        writer.Add<byte>(Inventory.Classes);
        writer.Add<byte>(Inventory.Hints);
        writer.Add<int>([Inventory.NumeralClass]);
        writer.Add<uint>(Inventory.Compounds);
        writer.Add<sbyte>(Rows);
        writer.Add<int>(Steps);
        writer.Write(stream, Magic);
    }

    public static TagModel Read(Stream stream)
    {
        var reader = new ModelReader(stream, Magic);
        var inventory = new TagInventory(
            FormList.Read(reader),
            WordTrie.Read(reader),
            reader.Block<ushort>(),
            reader.Block<byte>(),
            reader.Block<byte>(),
            reader.Block<int>()[0],
            reader.Block<uint>());
        return new TagModel(inventory, reader.Block<sbyte>(), reader.Block<int>());
    }
}
