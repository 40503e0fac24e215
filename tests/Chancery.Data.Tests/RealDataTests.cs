using System.Text;
using Chancery.Text;

namespace Chancery.Data.Tests;

/// <summary>The data set of the repository. That its tables are tidy and sorted as they say is a convention, tested with the others.</summary>
public class RealDataTests
{
    private static readonly DataSet Data = DataSet.Load(DataCopy.Original);

    private static readonly IReadOnlyList<FrameWords> Frames =
        FrameLoader.ReadAll(new DataFolder(DataCopy.Original));

    public static TheoryData<string> WordLists() => ["lexicon/words.txt", "lexicon/compounds.txt"];

    [Fact]
    public void It_loads()
    {
        Assert.Matches("^[0-9a-f]{12}$", Data.Version);
        Assert.NotEmpty(Data.Abbreviations);
        Assert.True(Data.Rimes.Count > 1000);
    }

    [Fact]
    public void Every_frame_has_an_id_of_its_own_under_the_name_of_its_file()
    {
        Assert.Equal(Frames.Count, Frames.Select(f => f.Frame.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Frames, f => Assert.StartsWith(f.Frame.Type.ToString().ToLowerInvariant() + ".", f.Frame.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_frame_has_triggers_each_once_in_lower_case_and_composed() =>
        Assert.All(Frames, f =>
        {
            var phrases = f.Verbs.Concat(f.Nouns).Concat(f.LightVerbs.SelectMany(light => f.Objects.Select(o => $"{light} {o}"))).ToList();
            // Words of duty are triggers of their own kind, in the list of function words.
            Assert.Equal(f.Frame.Pattern == FramePattern.Obligation, phrases.Count == 0);
            Assert.Equal(phrases.Distinct(StringComparer.Ordinal), phrases);
            Assert.All(phrases, phrase => Assert.Equal(phrase.Trim().ToLowerInvariant().Normalize(NormalizationForm.FormC), phrase));
        });

    [Fact]
    public void No_frame_is_blocked_by_its_own_trigger() =>
        Assert.All(Frames, f => Assert.Empty(f.Verbs.Concat(f.Nouns).Intersect(f.Frame.NotBefore, StringComparer.Ordinal)));

    [Theory]
    [InlineData("Hàn Quốc", "KOR")]
    [InlineData("Cộng hòa Dân chủ Nhân dân Triều Tiên", "PRK")]
    [InlineData("Hoa Kỳ", "USA")]
    [InlineData("Washington", "USA")]
    [InlineData("Nhà Trắng", "USA")]
    [InlineData("Hội đồng Bảo an Liên hợp quốc", "UNSC")]
    [InlineData("Bộ Ngoại giao", null)]
    public void A_name_has_its_code(string form, string? code)
    {
        var tokens = new Tokenizer(Data.Vocabulary).Tokenize(form);

        Assert.True(Data.Lexicon.TryMatch(tokens, 0, out var length, out var lexeme));
        Assert.Equal((tokens.Length, code), (length, lexeme.Code));
    }

    [Theory]
    [InlineData("Kim Jong-un", "PRK")]
    [InlineData("KIM JONG UN", "PRK")]
    [InlineData("Lavrov", "RUS")]
    [InlineData("Nobody Ofthisname", null)]
    public void The_authority_file_knows_people_by_every_form(string name, string? country) => Assert.Equal(country, Data.Authority.Find(NameKey.Of(name))?.Country);

    [Theory]
    [InlineData("nghị", true)]
    [InlineData("Nguyễn", true)]
    [InlineData("khuya", true)]
    [InlineData("quyết", true)]
    [InlineData("Trump", false)]
    [InlineData("Blinken", false)]
    [InlineData("", false)]
    [InlineData("nghiêngg", false)]
    public void A_syllable_has_the_shape_of_the_language(string word, bool isVietnamese) => Assert.Equal(isVietnamese, Data.Rimes.IsVietnamese(word));

    [Theory]
    [InlineData("Kim Jong-un", "kim jong un")]
    [InlineData("KIM  JONG - UN", "kim jong un")]
    [InlineData("J. D. Vance", "j d vance")]
    [InlineData("", "")]
    public void A_name_has_one_key(string name, string key) => Assert.Equal(key, NameKey.Of(name));

    [Fact]
    public void A_key_does_not_depend_on_where_the_tone_stands() => Assert.Equal(NameKey.Of("Hoà Thuỷ"), NameKey.Of("Hòa Thủy"));

    [Theory]
    [MemberData(nameof(WordLists))]
    public void A_list_of_words_is_sorted_in_lower_case_each_word_once(string file)
    {
        var words = File.ReadLines(new DataFolder(DataCopy.Original).File(file)).Where(line => !line.StartsWith('#')).ToList();

        Assert.NotEmpty(words);
        Assert.Equal(words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), words);
        Assert.All(words, word => Assert.Equal(word.Trim().ToLowerInvariant(), word));
    }
}
