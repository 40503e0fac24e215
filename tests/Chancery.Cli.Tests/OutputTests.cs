using Chancery.Cli.Output;

namespace Chancery.Cli.Tests;

public sealed class OutputTests
{
    [Fact]
    public void The_widest_column_that_may_give_way_does()
    {
        var table = new Table([new("A"), new("B", 4), new("C", 4)]);
        table.Add("12345", "1234567890", "123456");
        Assert.Equal("A      B      C\n12345  1234…  123456\n", Written(table, 20));
    }

    [Fact]
    public void Shorter_wordings_come_before_any_column_is_cut()
    {
        var table = new Table([new("A", 2, Turn: 1), new("B", 4, Turn: 2)]);
        table.Add("12345", new TableCell("office of one, office of another", "one, another", "1, 2"));
        table.Add("12345", new TableCell("an office", "an office", "an office"));
        Assert.Equal("A      B\n12345  office of one, office of another\n12345  an office\n", Written(table, 60));
        Assert.Equal("A      B\n12345  one, another\n12345  an office\n", Written(table, 19));
        Assert.Equal("A     B\n123…  1, 2\n123…  an office\n", Written(table, 15));
        Assert.Equal("A   B\n1…  1, 2\n1…  an o…\n", Written(table, 9));
    }

    [Fact]
    public void Columns_that_can_be_spared_go_where_there_is_no_room()
    {
        var table = new Table([new("A", 4), new("B", Spare: 1), new("C", Spare: 2)]);
        table.Add("1234567", "12345", "12345");
        Assert.Equal("A     B      C\n123…  12345  12345\n", Written(table, 18));
        Assert.Equal("A     B\n123…  12345\n", Written(table, 11));
        Assert.Equal("A\n1234567\n", Written(table, 10));
    }

    [Fact]
    public void A_cell_may_go_on_below()
    {
        var table = new Table([new("A"), new("B", 6, Wraps: true), new("C")]);
        table.Add("1", "one two three", "x");
        Assert.Equal("A  B        C\n1  one two  x\n   three\n", Written(table, 13));
        Assert.Equal("A  B              C\n1  one two three  x\n", Written(table, 0));
    }

    [Fact]
    public void Without_a_terminal_nothing_is_cut_and_a_long_cell_moves_only_its_own_row()
    {
        var table = new Table([new("A", 4), new("B")]);
        table.Add(new string('x', 300), "y");
        table.Add("x", "y");
        table.Add("x", "");
        var lines = Written(table, 0).Split('\n');
        Assert.Equal(new string('x', 300) + "  y", lines[1]);
        Assert.InRange(lines[2].Length, 1, 80);
        Assert.Equal("x", lines[3]);
    }

    private static string Written(Table table, int width)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        table.Write(text, width, new Paint(false));
        return text.ToString();
    }
}
