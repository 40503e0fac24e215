namespace Chancery.Text.Tests;

public class ModelFileTests
{
    [Fact]
    public void Blocks_come_back_as_they_went()
    {
        var reader = new ModelReader(new MemoryStream(Sample()), "NAMENAME"u8);
        Assert.Equal([1, 2, 3], reader.Block<ushort>());
        Assert.Empty(reader.Block<int>());
        Assert.Equal([-7L], reader.Block<long>());
        Assert.Throws<InvalidDataException>(() => reader.Block<int>());
    }

    [Fact]
    public void Another_kind_of_file_is_refused() =>
        Assert.Throws<InvalidDataException>(() => new ModelReader(new MemoryStream(Sample()), "NAMENAMX"u8));

    [Fact]
    public void Every_changed_byte_and_every_cut_is_noticed()
    {
        var whole = Sample();
        for (var i = 0; i < whole.Length; i++)
        {
            byte[] changed = [.. whole];
            changed[i] ^= 0x10;
            Assert.Throws<InvalidDataException>(() => new ModelReader(new MemoryStream(changed), "NAMENAME"u8));
            Assert.Throws<InvalidDataException>(() => new ModelReader(new MemoryStream(whole[..i]), "NAMENAME"u8));
        }
    }

    private static byte[] Sample()
    {
        var writer = new ModelWriter();
        writer.Add<ushort>([1, 2, 3]);
        writer.Add<int>([]);
        writer.Add<long>([-7]);
        using var file = new MemoryStream();
        writer.Write(file, "NAMENAME"u8);
        return file.ToArray();
    }
}
