using System.Text;

namespace Chancery.Text.Tests;

/// <summary>Spellings that a reader takes for the same are the same to every word list.</summary>
public class SpellingTests
{
    private static readonly string[] Tones = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];

    public static TheoryData<string, string> Placements()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var (onset, rime) in new[] { ("h", "oa"), ("kh", "oe"), ("th", "uy"), ("", "oa"), ("", "uy"), ("t", "oe"), ("ngh", "oa"), ("gi", "oa"), ("qu", "oe") })
        {
            foreach (var tone in Tones)
            {
                pairs.Add(Compose(onset + rime + tone), Compose(onset + rime[0] + tone + rime[1]));
                pairs.Add(Compose(onset + rime + tone).ToUpperInvariant(), Compose(onset + rime[0] + tone + rime[1]));
            }
        }
        return pairs;
    }

    [Theory]
    [MemberData(nameof(Placements))]
    public void Both_schools_of_tone_placement_match(string newer, string older)
    {
        Assert.NotEqual(newer, older);
        Assert.Equal(SyllableKey.Of(newer), SyllableKey.Of(older));
    }

    // In "qu" the u, in "gi" the i is no vowel of its own: there is one place for the mark, and moving it makes another syllable.
    [Theory]
    [InlineData("quý")]
    [InlineData("quỳ")]
    [InlineData("quà")]
    [InlineData("quẻ")]
    [InlineData("già")]
    [InlineData("giỏ")]
    [InlineData("gì")]
    [InlineData("hoàn")]
    [InlineData("toán")]
    [InlineData("khuya")]
    [InlineData("huyền")]
    [InlineData("ngoài")]
    [InlineData("khoẻn")]
    public void Where_the_schools_agree_the_key_is_the_syllable(string syllable) => Assert.Equal(syllable, SyllableKey.Of(syllable));

    [Theory]
    [InlineData("Ðông", "Đông")]
    [InlineData("ðông", "đông")]
    [InlineData("\u0189ông", "Đông")]
    [InlineData("\u0256ông", "đông")]
    [InlineData("H\u043Eà", "Hoà")]
    [InlineData("\u041Dội", "Hội")]
    [InlineData("\u0420utin", "Putin")]
    [InlineData("\u0422rump", "Trump")]
    [InlineData("Trum\u0440", "Trump")]
    [InlineData("\u039Dga", "Nga")]
    [InlineData("M\u03BFon", "Moon")]
    [InlineData("v\u04D1n", "văn")]
    [InlineData("V\u01CEn", "Văn")]
    [InlineData("Mo\u0456n", "moin")]
    [InlineData("Vi\u0435\u0323\u0302t", "Việt")]
    [InlineData("Vi\u0435\u0302\u0323t", "Việt")]
    [InlineData("Th\u03CDy", "thuý")]
    [InlineData("\u1D20\u026A\u1D07\u1D1B", "viet")]
    [InlineData("n\u0261oại", "ngoại")]
    [InlineData("ｎｇoại", "ngoại")]
    [InlineData("Việt", "Vie\u0323\u0302t")]
    [InlineData("ngo\u00ADại", "ngoại")]
    [InlineData("ngo\u200Bại", "ngoại")]
    [InlineData("\u0130stanbul", "Istanbul")]
    [InlineData("\uA7AC", "g")]
    [InlineData("\u2C6D", "a")]
    [InlineData("\u0430\u030Cn a", "ăn a")]
    public void Look_alikes_match(string written, string meant) => Assert.Equal(SyllableKey.Of(meant), SyllableKey.Of(written));

    [Theory]
    [InlineData("\u041C\u043E\u0441\u043A\u0432\u0430")]
    [InlineData("\u0421")]
    [InlineData("\u0391\u03B8\u03AE\u03BD\u03B1")]
    public void A_word_of_another_script_stays_one(string word) => Assert.Equal(word.ToLowerInvariant(), SyllableKey.Of(word));

    [Theory]
    [InlineData("ma", "mà")]
    [InlineData("mơ", "mo")]
    [InlineData("đa", "da")]
    [InlineData("tủ", "tũ")]
    public void Other_syllables_stay_apart(string a, string b) => Assert.NotEqual(SyllableKey.Of(a), SyllableKey.Of(b));

    [Fact]
    public void What_is_matched_by_its_looks_stays_as_written()
    {
        var text = NfcText.From("Tổng thống \u0420utin, hoà bình, thúy");
        Assert.Same(text.Original, text.Value);
    }

    [Theory]
    [InlineData("Côte d'Ivoire")]
    [InlineData("Côte d\u2019Ivoire")]
    [InlineData("Côte d\u02BCIvoire")]
    [InlineData("Côte d`Ivoire")]
    [InlineData("CÔTE D'IVOIRE")]
    [InlineData("Côte d ' Ivoire")]
    [InlineData("C\u043Ete d'Ivoire", false)]
    [InlineData("C\u00F4te d'Iv\u043Eire")]
    [InlineData("Cote d'Ivoire", false)]
    public void A_phrase_matches_with_every_apostrophe(string text, bool matches = true) => Assert.Equal(matches, IsPhrase("Côte d'Ivoire", text));

    [Theory]
    [InlineData("Guinea-Bissau")]
    [InlineData("Guinea - Bissau")]
    [InlineData("Guinea\u2010Bissau")]
    [InlineData("Guinea\u2011Bissau")]
    [InlineData("Guinea\u2013Bissau")]
    [InlineData("Guinea \u2014 Bissau")]
    [InlineData("Guinea Bissau", false)]
    public void A_phrase_matches_with_every_hyphen(string text, bool matches = true) => Assert.Equal(matches, IsPhrase("Guinea-Bissau", text));

    [Fact]
    public void A_phrase_written_with_another_apostrophe_is_the_same_phrase()
    {
        var table = new PhraseTableBuilder<int>(new VocabularyBuilder());
        Assert.True(table.Add("Côte d\u2019Ivoire", 1));
        Assert.False(table.Add("Côte d'Ivoire", 2));
    }

    [Theory]
    [InlineData("\u00A0")]
    [InlineData("\u1680")]
    [InlineData("\u2000")]
    [InlineData("\u2003")]
    [InlineData("\u2007")]
    [InlineData("\u2009")]
    [InlineData("\u200A")]
    [InlineData("\u202F")]
    [InlineData("\u205F")]
    [InlineData("\u3000")]
    public void Every_space_is_a_space(string space) => Assert.Equal("Việt Nam", NfcText.From("Việt" + space + "Nam").Value);

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u200C")]
    [InlineData("\u200D")]
    [InlineData("\u200E")]
    [InlineData("\u200F")]
    [InlineData("\u2060")]
    [InlineData("\uFEFF")]
    [InlineData("\u00AD")]
    [InlineData("\u202A")]
    [InlineData("\u2069")]
    public void What_nobody_sees_is_gone(string mark)
    {
        var text = NfcText.From("ngo" + mark + "ại giao");
        Assert.Equal("ngoại giao", text.Value);
        Assert.Equal("ngo" + mark + "ại", text.ToOriginal(new TextSpan(0, 5)).Of(text.Original));
    }

    [Theory]
    [InlineData("\u2010")]
    [InlineData("\u2011")]
    [InlineData("\u2212")]
    [InlineData("\uFF0D")]
    [InlineData("\uFE63")]
    public void Every_hyphen_is_a_hyphen(string hyphen) => Assert.Equal("Jong-un", NfcText.From("Jong" + hyphen + "un").Value);

    [Theory]
    [InlineData("–")]
    [InlineData("—")]
    public void A_dash_stays_a_dash(string dash) => Assert.Equal("a" + dash + "b", NfcText.From("a" + dash + "b").Value);

    [Fact]
    public void Full_width_forms_have_their_usual_width() => Assert.Equal("G7 (2021): 10%", NfcText.From("Ｇ７ （２０２１）： １０％").Value);

    // The treebank writes these spaces; the tokens are those of the running text.
    [Theory]
    [InlineData("Kim Jong - un", "Kim Jong-un")]
    [InlineData("( AP )", "(AP)")]
    [InlineData("\" Không \" , ông nói .", "\"Không\", ông nói.")]
    [InlineData("ngày 8 / 2", "ngày 8/2")]
    [InlineData("10 h 30", "10h30")]
    [InlineData("G 7", "G7")]
    [InlineData("TP . HCM", "TP. HCM")]
    [InlineData("50 %", "50%")]
    public void Spaces_around_marks_change_no_token(string spaced, string running) => Assert.Equal(Tokens(running), Tokens(spaced));

    private static List<string> Tokens(string text) => TokenScanner.Scan(text).ConvertAll(t => t.Span.Of(text));

    private static bool IsPhrase(string phrase, string text)
    {
        var vocabulary = new VocabularyBuilder();
        var table = new PhraseTableBuilder<bool>(vocabulary);
        table.Add(phrase, true);
        var phrases = table.Build();
        var tokens = new Tokenizer(vocabulary.Build()).Tokenize(text);
        return phrases.TryMatch(tokens, 0, out var length, out _) && length == tokens.Length;
    }

    private static string Compose(string text) => text.Normalize(NormalizationForm.FormC);
}
