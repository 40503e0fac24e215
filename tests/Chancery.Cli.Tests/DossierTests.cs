namespace Chancery.Cli.Tests;

/// <summary>Dossiers on the command line.</summary>
public sealed class DossierTests : CommandLine
{
    [Theory]
    [InlineData("en", "korea-denuclearisation Denuclearisation of the Korean peninsula 27 Aug 2003 CHN JPN KOR PRK RUS UNO USA")]
    [InlineData("vi", "korea-denuclearisation Phi hạt nhân hóa bán đảo Triều Tiên 27/8/2003 CHN JPN KOR PRK RUS UNO USA")]
    public void The_dossiers_of_the_data_set_are_listed(string language, string line)
    {
        var outcome = Run("dossier", "list", "--lang", language);
        Assert.Equal(0, outcome.Exit);
        Assert.Contains(outcome.Lines, l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries)) == line);
        Assert.Contains("\nrussia-ukraine ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_them_in_their_form()
    {
        Assert.Contains("\"staleAfter\": 90", Run("dossier", "list", "--format", "json").Output, StringComparison.Ordinal);
        Assert.Contains(",2003-08-27,CHN JPN KOR PRK RUS UNO USA\r\n", Run("dossier", "list", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_dossier_is_written_once_and_is_sound()
    {
        var file = Path.Combine(Folder, "my.yaml");
        Assert.Equal(0, Run("dossier", "new", "black-sea", "--to", file).Exit);
        Assert.Equal("Nothing is wrong with black-sea: 2 parties, 1 topics, 2 offices.\n", Run("dossier", "check", file).Output);
        Assert.Equal((1, "CH3063"), Failed("dossier", "new", "black-sea", "--to", file));
        Assert.Equal((2, "CH3062"), Failed("dossier", "new", "Black Sea", "--to", file));
        Assert.Equal((2, "CH3005"), Failed("dossier", "new"));
    }

    [Fact]
    public void What_is_wrong_with_a_file_is_told_with_its_line()
    {
        var file = Write("wrong.yaml", "id: x\ntitle: {vi: X, en: X}\nstart: 2018-01-01\nparties: [USA, XXX]\ntopics:\n  - {id: a, words: [x]}\n");
        var outcome = Run("dossier", "check", file);
        Assert.Equal((1, ""), (outcome.Exit, outcome.Errors));
        Assert.StartsWith($"{file}:4: 'XXX'", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\"line\": 4", Run("dossier", "check", file, "--format", "json").Output, StringComparison.Ordinal);
        Assert.Contains(",4,", Run("dossier", "check", file, "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Equal((1, "CH3060"), Failed("dossier", "check", "no-such"));
        Assert.Contains("russia-ukraine", Run("dossier", "check", "no-such").Errors, StringComparison.Ordinal);
    }

    private (int Exit, string Code) Failed(params string[] args)
    {
        var outcome = Run(args);
        return (outcome.Exit, Assert.Single(outcome.Codes));
    }
}
