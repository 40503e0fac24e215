using Chancery.Model;

namespace Chancery.Data.Tests;

/// <summary>The words of standoffs: those of the data set are sound, and a wrong row is named.</summary>
public sealed class StandoffLoaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-acts-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Rows_become_words_classes_and_rules()
    {
        Write("class\tsanctions-relief\tsanctions\nburden\tsanctions-relief\ttrừng phạt\nend\t-\tdỡ bỏ\ndone\t-\tRETREAT\nimposed\tsanctions-relief\t-\n", "parallel\tsong hành\nagainst\topposes\n");
        var words = StandoffLoader.Load(new DataFolder(_folder.FullName));
        Assert.Equal("sanctions", Assert.Single(words.Classes).Value);
        Assert.Equal([new ActWord(ActWordKind.Burden, "sanctions-relief"), new ActWord(ActWordKind.End, null)], words.Acts.Select(a => a.Value));
        Assert.Equal(SequenceKind.Parallel, Assert.Single(words.Sequences).Value);
        Assert.Equal("opposes", Assert.Single(words.Against));
        Assert.Equal("sanctions-relief", Assert.Single(words.Imposed));
        Assert.Equal((null, EventType.Retreat), Assert.Single(words.Deeds));
    }

    [Theory]
    [InlineData("class\ttalks\tnone\n", "", "acts.tsv:1:")]
    [InlineData("burden\ttalks\tđàm phán\n", "", "acts.tsv:1:")]
    [InlineData("class\ttalks\ttalks\nend\ttalks\tdừng\n", "", "acts.tsv:2:")]
    [InlineData("class\ttalks\ttalks\nfavour\t-\tđàm phán\n", "", "acts.tsv:2:")]
    [InlineData("class\ttalks\ttalks\nhalf\t-\tnửa\n", "", "acts.tsv:2:")]
    [InlineData("", "sideways\tngang\n", "sequences.tsv:1:")]
    [InlineData("", "against\tsings\n", "sequences.tsv:1:")]
    public void A_wrong_row_is_named(string acts, string sequences, string place)
    {
        Write(acts, sequences);
        Assert.Contains(place, Assert.Throws<DataException>(() => StandoffLoader.Load(new DataFolder(_folder.FullName))).Message, StringComparison.Ordinal);
    }

    private void Write(string acts, string sequences)
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "dossiers"));
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "ontology"));
        File.WriteAllText(Path.Combine(_folder.FullName, "dossiers", "acts.tsv"), acts);
        File.WriteAllText(Path.Combine(_folder.FullName, "dossiers", "sequences.tsv"), sequences);
        File.WriteAllText(Path.Combine(_folder.FullName, "ontology", "topics.tsv"), "sanctions\ttrừng phạt\ntalks\tđàm phán\n");
        File.WriteAllText(Path.Combine(_folder.FullName, "ontology", "stances.tsv"), "opposes\tis against something\n");
    }
}
