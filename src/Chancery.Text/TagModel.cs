using System.Text;

namespace Chancery.Text;

/// <summary>What the training tool learned of parts of speech, as data/models/tags.bin holds it.</summary>
internal sealed record TagModel(TagInventory Inventory, short[] Rows, int[] Steps)
{
    /// <summary>How many parts of speech there are.</summary>
    public const int Labels = (int)PartOfSpeech.Other + 1;

    private static ReadOnlySpan<byte> Magic => "CHTAGS1\n"u8;

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        CompactNumbers.WriteStrings(writer, Inventory.Words);
        CompactNumbers.WriteSorted(writer, Inventory.Pairs);
        CompactNumbers.WriteSparse(writer, Rows);
        CompactNumbers.WriteNumbers(writer, Steps);
    }

    public static TagModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        CompactNumbers.Expect(reader, Magic);
        var words = CompactNumbers.ReadStrings(reader);
        var pairs = CompactNumbers.ReadSorted(reader);
        var rows = CompactNumbers.ReadSparse(reader);
        return new TagModel(new TagInventory(words, pairs), rows, CompactNumbers.ReadNumbers(reader, (Labels + 1) * (Labels + 1)));
    }
}
