using Chancery.Model;

namespace Chancery.Data.Tests;

public sealed class DossierLoaderTests : IDisposable
{
    private const string Sound =
        """
        id: gulf
        title: {vi: Vùng Vịnh, en: The Gulf}
        start: 2015-07-14
        parties: [IRN, USA, IAEA]
        topics:
          - {id: enrichment, words: [làm giàu urani]}
        offices:
          - {office: Ngoại trưởng Iran, party: IRN, level: minister}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-dossier-");
    private readonly DossierLoader _loader = new(new DataFolder(DataRoot()));

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_dossiers_of_the_data_set_are_sound_and_named_by_their_ids()
    {
        Assert.True(_loader.Files().Count >= 2);
        foreach (var file in _loader.Files())
        {
            var reading = _loader.Read(file);
            Assert.Empty(reading.Faults);
            Assert.Equal(Path.GetFileNameWithoutExtension(file), reading.Dossier!.Id);
            Assert.Equal(file, _loader.Find(reading.Dossier.Id));
            // Somebody speaks for each party.
            Assert.Equal(reading.Dossier.Parties.Order(StringComparer.Ordinal), reading.Dossier.Offices.Select(o => o.Party).Distinct().Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_file_is_read_with_what_it_leaves_out()
    {
        var dossier = Read(Sound).Dossier!;
        Assert.Equal(("gulf", "Vùng Vịnh", "The Gulf", new DateOnly(2015, 7, 14), 90), (dossier.Id, dossier.Title, dossier.EnglishTitle, dossier.Start, dossier.StaleAfter));
        Assert.Equal(["IRN", "USA", "IAEA"], dossier.Parties);
        Assert.Equal(["làm giàu urani"], Assert.Single(dossier.Topics).Words);
        Assert.Equal(new DossierOffice("Ngoại trưởng Iran", "IRN", ContactLevel.Minister), Assert.Single(dossier.Offices));
        Assert.Empty(dossier.Sources);
    }

    [Theory]
    [InlineData("id: gulf", "id: The Gulf", 1, "is no id")]
    [InlineData("en: The Gulf", "fr: Le Golfe", 2, "is no field here")]
    [InlineData("start: 2015-07-14", "start: July", 3, "is no day")]
    [InlineData("start: 2015-07-14", "start: 2015-07-14\nstale-after: soon", 4, "is no number of days")]
    [InlineData("[IRN, USA, IAEA]", "[IRN]", 4, "two parties at least")]
    [InlineData("[IRN, USA, IAEA]", "[IRN, IRAN]", 4, "'IRAN' is no ISO 3166")]
    [InlineData("[IRN, USA, IAEA]", "[IRN, USA, IRN]", 4, "stands twice")]
    [InlineData("words: [làm giàu urani]", "words: []", 6, "words that tell it")]
    [InlineData("party: IRN", "party: RUS", 8, "none of the dossier's parties")]
    [InlineData("level: minister", "level: boss", 8, "'boss' is no level")]
    [InlineData("topics:", "topics: many\nold:", 5, "has to be a list")]
    [InlineData("id: gulf", "id: [gulf", 1, "")]
    public void What_is_wrong_is_told_with_its_line(string part, string wrong, int line, string said)
    {
        var reading = Read(Sound.Replace(part, wrong, StringComparison.Ordinal));
        Assert.Null(reading.Dossier);
        Assert.Contains(reading.Faults, f => f.Line >= line && f.Line <= line + (said.Length == 0 ? 8 : 0) && f.Message.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        var reading = Read(Sound.Replace("id: gulf", "id: The Gulf", StringComparison.Ordinal).Replace("level: minister", "level: boss", StringComparison.Ordinal));
        Assert.Equal([1, 8], reading.Faults.Select(f => f.Line));
        Assert.StartsWith(reading.Path + ":1: ", reading.Faults[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_dossier_is_sound()
    {
        var reading = Read(_loader.Template("black-sea"));
        Assert.Empty(reading.Faults);
        Assert.Equal("black-sea", reading.Dossier!.Id);
    }

    [Fact]
    public void What_is_no_file_is_a_fault_and_found_by_no_name()
    {
        Assert.Null(_loader.Find("no-such-dossier"));
        Assert.Single(_loader.Read(Path.Combine(_folder.FullName, "none.yaml")).Faults);
        Assert.Single(Read("- a\n- b\n").Faults);
        Assert.Single(Read("").Faults);
        Assert.Contains("lists in lists", Assert.Single(Read(new string('[', 100_000)).Faults).Message, StringComparison.Ordinal);
        Assert.Contains("larger", Assert.Single(Read(new string(' ', (1 << 20) + 1)).Faults).Message, StringComparison.Ordinal);
    }

    private DossierReading Read(string text)
    {
        var path = Path.Combine(_folder.FullName, "dossier.yaml");
        File.WriteAllText(path, text.ReplaceLineEndings("\n"));
        Assert.Equal(path, _loader.Find(path));
        return _loader.Read(path);
    }

    private static string DataRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "data", "gazetteer")) && File.Exists(Path.Combine(folder.FullName, "Chancery.slnx")))
            {
                return Path.Combine(folder.FullName, "data");
            }
        }
        throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}
