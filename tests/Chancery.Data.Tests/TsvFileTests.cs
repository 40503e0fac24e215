namespace Chancery.Data.Tests;

public sealed class TsvFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    [Fact]
    public void Comments_and_empty_lines_are_passed_over_and_counted()
    {
        var rows = Read("# head\n\na\tb\n# more\nc\td\n");

        Assert.Equal([3, 5], rows.Select(row => row.Line));
        Assert.Equal(["a", "c"], rows.Select(row => row[0]));
    }

    [Fact]
    public void Fields_are_trimmed_and_composed() => Assert.Equal("hòa", Assert.Single(Read(" ho\u0300a \tb\n"))[0].Normalize());

    [Theory]
    [InlineData("-", null)]
    [InlineData("", null)]
    [InlineData("m", "m")]
    public void A_dash_is_none(string field, string? value) => Assert.Equal(value, Assert.Single(Read($"a\t{field}\n")).Optional(1));

    [Fact]
    public void Line_ends_of_other_systems_end_lines() => Assert.Equal(["b", "d"], Read("a\tb\r\nc\td\r\n").Select(row => row[1]));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_field()
    {
        File.WriteAllBytes(_path, [0xef, 0xbb, 0xbf, (byte)'a', (byte)'\t', (byte)'b']);
        Assert.Equal("a", TsvFile.Read(_path, 2).Single()[0]);
    }

    [Fact]
    public void A_row_names_its_place_in_a_fault()
    {
        var fault = Assert.Single(Read("# head\na\tb\n")).Fault("wrong");
        Assert.Equal($"{_path}:2: wrong", fault.Message);
    }

    [Theory]
    [InlineData("a\n", 1)]
    [InlineData("a\tb\na\tb\tc\n", 2)]
    public void Another_number_of_columns_is_a_fault(string text, int line) => Assert.Equal(line, Assert.Throws<DataException>(() => Read(text)).Line);

    public void Dispose() => File.Delete(_path);

    private List<TsvRow> Read(string text)
    {
        File.WriteAllText(_path, text);
        return [.. TsvFile.Read(_path, 2)];
    }
}
