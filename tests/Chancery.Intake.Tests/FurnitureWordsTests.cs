using Chancery.Data;
using Chancery.Model;

namespace Chancery.Intake.Tests;

public sealed class FurnitureWordsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("chancery-furniture-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_projects_own_list_has_words_of_every_kind() =>
        Assert.All(Enum.GetValues<FurnitureKind>(), kind => Assert.NotEmpty(Layouts.Words.Of(kind)));

    [Fact]
    public void The_longest_form_wins_at_both_ends()
    {
        var words = new FurnitureWords([("Ảnh", FurnitureKind.Credit), ("Ảnh minh họa", FurnitureKind.Credit), ("AFP", FurnitureKind.Agency)]);
        Assert.Equal("Ảnh minh họa".Length, words.LengthAtStart("Ảnh minh họa: AFP", FurnitureKind.Credit));
        Assert.Equal("Ảnh minh họa".Length, words.LengthAtEnd("trước giờ họp. Ảnh minh họa", FurnitureKind.Credit));
        Assert.Equal(0, words.LengthAtStart("Ảnhx", FurnitureKind.Credit));
        Assert.Equal(0, words.LengthAtEnd("xảnh", FurnitureKind.Credit));
        Assert.True(words.Has("ẢNH", FurnitureKind.Credit));
        Assert.False(words.Has("AFP", FurnitureKind.Credit));
    }

    [Fact]
    public void A_form_that_lost_the_space_before_it_is_found_by_its_capital() =>
        Assert.Equal(3, new FurnitureWords([("Ảnh", FurnitureKind.Credit)]).LengthAtEnd("hôm 5/5Ảnh", FurnitureKind.Credit));

    [Theory]
    [InlineData("Ảnh\tcredits", "2: unknown kind 'credits'")]
    [InlineData("Ảnh\tcredit\nẢnh\tcredit", "3: 'Ảnh' stands twice")]
    [InlineData("Ảnh", "2: 1 columns")]
    [InlineData("\tcredit", "2: the form is empty")]
    public void A_faulty_row_is_named_by_file_and_line(string rows, string fault)
    {
        var path = Path.Combine(_folder, "furniture.tsv");
        File.WriteAllText(path, "# words\n" + rows + "\n");
        var exception = Assert.Throws<DataException>(() => FurnitureLoader.Load(path));
        Assert.StartsWith($"{path}:{fault}", exception.Message, StringComparison.Ordinal);
    }
}
