namespace Chancery.Data.Tests;

/// <summary>A fault in a data file stops the program at once, and whoever edits the data is told the file and the line.</summary>
public class DataFaultTests
{
    [Theory]
    [InlineData("lexicon/grammar.tsv", "thử\tAdverbial\t-", "Adverbial")]
    [InlineData("lexicon/titles.tsv", "thử\tother\tnone\tx", "'x'")]
    [InlineData("lexicon/honorifics.tsv", "thử\tx", "'x'")]
    [InlineData("lexicon/sides.tsv", "thử\tcrowd\tany\t2", "crowd")]
    [InlineData("lexicon/rimes.tsv", "qu\tcoda", "coda")]
    [InlineData("lexicon/times.tsv", "thử\tno-such-role\t-", "no-such-role")]
    [InlineData("lexicon/times.tsv", "thử\t3\t-", "3")]
    [InlineData("lexicon/times.tsv", "thử\tnumber\tmany", "many")]
    [InlineData("lexicon/times.tsv", "ngày\tday-mark\t0", "ngày")]
    [InlineData("lexicon/name-particles.tsv", "von der", "von der")]
    [InlineData("lexicon/surnames.tsv", "Âu Dương\tzh", "Âu Dương")]
    [InlineData("lexicon/furniture.tsv", "thử\tfooter", "footer")]
    [InlineData("lexicon/furniture.tsv", "\tcredit", "empty")]
    [InlineData("gazetteer/states.tsv", "FRA\tthử\tnickname", "nickname")]
    public void A_row_that_means_nothing_is_named(string file, string row, string word)
    {
        using var data = new DataCopy();
        var line = data.Append(file, row);

        var fault = Assert.Throws<DataException>(() => DataSet.Load(data.Root));

        Assert.Equal((data.PathOf(file), line), (fault.File, fault.Line));
        Assert.StartsWith($"{data.PathOf(file)}:{line}: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(word, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_row_with_a_column_too_many_is_named(string file)
    {
        using var data = new DataCopy();
        var line = data.Append(file, string.Join('\t', Enumerable.Repeat("thử", 9)));

        var fault = Assert.Throws<DataException>(() => DataSet.Load(data.Root));

        Assert.Equal((data.PathOf(file), line), (fault.File, fault.Line));
        Assert.Contains("9 columns", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_missing_file_is_named(string file)
    {
        using var data = new DataCopy();
        File.Delete(data.PathOf(file));

        var fault = Assert.Throws<DataException>(() => DataSet.Load(data.Root));

        Assert.Contains(data.PathOf(file), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_UTF8_is_named()
    {
        using var data = new DataCopy();
        File.WriteAllBytes(data.PathOf("lexicon/speech.tsv"), [0x6e, 0xf3, 0x69, 0x0a]);

        var fault = Assert.Throws<DataException>(() => DataSet.Load(data.Root));

        Assert.Contains(data.PathOf("lexicon/speech.tsv"), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        var fault = Assert.Throws<DataException>(() => DataSet.Load(Path.Combine(DataCopy.Original, "no-such-folder")));

        Assert.Contains("no-such-folder", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>The tables that the data set reads.</summary>
    public static TheoryData<string> Tables() =>
    [
        "authority/people.tsv", "gazetteer/agencies.tsv", "gazetteer/bodies.tsv", "gazetteer/homographs.tsv", "gazetteer/organs.tsv", "gazetteer/places.tsv",
        "gazetteer/states.tsv", "lexicon/abbreviations.tsv", "lexicon/furniture.tsv", "lexicon/given-names.tsv", "lexicon/grammar.tsv", "lexicon/honorifics.tsv",
        "lexicon/name-particles.tsv", "lexicon/not-names.tsv", "lexicon/office-links.tsv", "lexicon/portfolios.tsv", "lexicon/pronouns.tsv", "lexicon/rimes.tsv",
        "lexicon/sides.tsv", "lexicon/speech.tsv", "lexicon/surnames.tsv", "lexicon/times.tsv", "lexicon/title-modifiers.tsv", "lexicon/titles.tsv", "lexicon/words.txt",
    ];
}
