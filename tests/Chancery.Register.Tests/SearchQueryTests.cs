using System.Text;

namespace Chancery.Register.Tests;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("Triều Tiên", "(\"triều\" \"tiên\")")]
    [InlineData("\"Triều Tiên\"", "\"triều tiên\"")]
    [InlineData("“Triều Tiên”", "\"triều tiên\"")]
    [InlineData("Kim Jong-un", "(\"kim\" \"jong un\")")]
    [InlineData("hạt nh*", "(\"hạt\" \"nh*\")")]
    [InlineData("\"phi hạt nh*\"", "\"phi hạt nh*\"")]
    [InlineData("Mỹ | Hàn -Nhật", "(\"mỹ\" | (\"hàn\" -\"nhật\"))")]
    [InlineData("(Mỹ | Hàn) -(Nhật Bản)", "((\"mỹ\" | \"hàn\") -(\"nhật\" \"bản\"))")]
    [InlineData("hoà", "\"hòa\"")]
    [InlineData("6/7", "\"6 7\"")]
    [InlineData("晓明", "\"晓 明\"")]
    [InlineData("a - b", "(\"a\" \"b\")")]
    [InlineData("| a | () |", "\"a\"")]
    [InlineData("a -- b", "(\"a\" \"b\")")]
    [InlineData("((((((((a))))))))", "\"a\"")]
    public void A_query_is_understood(string text, string understood)
    {
        Assert.Equal(understood, SearchQuery.Parse(text).ToString());
        Assert.Equal(understood, SearchQuery.Parse(text.Normalize(NormalizationForm.FormD)).ToString());
        Assert.Equal(understood, SearchQuery.Parse(understood).ToString());
    }

    [Theory]
    [InlineData("", SearchQueryFault.Empty, 0)]
    [InlineData("  ?! ", SearchQueryFault.Empty, 0)]
    [InlineData("\"\"", SearchQueryFault.Empty, 0)]
    [InlineData("()", SearchQueryFault.Empty, 0)]
    [InlineData("Mỹ \"Triều Tiên", SearchQueryFault.UnclosedQuote, 3)]
    [InlineData("a \"", SearchQueryFault.UnclosedQuote, 2)]
    [InlineData("(a | b", SearchQueryFault.UnevenBracket, 0)]
    [InlineData("a) b", SearchQueryFault.UnevenBracket, 1)]
    [InlineData("-a", SearchQueryFault.OnlyExclusions, 0)]
    [InlineData("a | -b", SearchQueryFault.OnlyExclusions, 3)]
    [InlineData("a (-b -c)", SearchQueryFault.OnlyExclusions, 3)]
    [InlineData("a*", SearchQueryFault.ShortPrefix, 0)]
    [InlineData("a *", SearchQueryFault.ShortPrefix, 2)]
    [InlineData("ab-*", SearchQueryFault.ShortPrefix, 0)]
    [InlineData("(((((((((a)))))))))", SearchQueryFault.TooDeep, 8)]
    public void What_is_wrong_with_a_query_is_said(string text, SearchQueryFault fault, int at)
    {
        var thrown = Assert.Throws<SearchQueryException>(() => SearchQuery.Parse(text));
        Assert.Equal((fault, at), (thrown.Fault, thrown.At));
    }

    [Fact]
    public void A_query_has_an_end()
    {
        Assert.Equal(SearchQueryFault.TooLong, Assert.Throws<SearchQueryException>(() => SearchQuery.Parse(new string('a', SearchQuery.MostCharacters + 1))).Fault);
        Assert.Equal(SearchQueryFault.TooLong, Assert.Throws<SearchQueryException>(() => SearchQuery.Parse(string.Join(' ', Enumerable.Repeat("a", SearchQuery.MostWords + 1)))).Fault);
        Assert.NotNull(SearchQuery.Parse(string.Join(' ', Enumerable.Repeat("a", SearchQuery.MostWords))));
        Assert.NotNull(SearchQuery.Parse(new string('a', SearchQuery.MostCharacters)));
    }

    [Theory]
    [InlineData("đặng", "dang")]
    [InlineData("ứng", "ung")]
    [InlineData("erdoğan", "erdogan")]
    [InlineData("čech", "cech")]
    [InlineData("straße", "straße")]
    [InlineData("москва", "москва")]
    [InlineData("x\u0301\u0323y", "xy")]
    [InlineData("\u0301", "\u0301")]
    [InlineData("kim", "kim")]
    public void A_word_loses_every_diacritic(string word, string folded) => Assert.Equal(folded, SearchFold.Of(word));

    [Fact]
    public void All_letters_of_vietnamese_lose_their_diacritics()
    {
        const string letters = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
        Assert.Equal(67, letters.Length);
        Assert.All(letters, c => Assert.True(char.IsAsciiLetterLower(SearchFold.Of(c.ToString())[0])));
    }

    [Fact]
    public void Sentences_end_at_full_stops_and_lines()
    {
        const string text = "Mở đầu.\nÔng Kim đến TP.HCM lúc 9.30. Rồi đi";
        Assert.Equal("Ông Kim đến TP.HCM lúc 9.30.", PassageSentence.Around(text, new(16, 19)).Of(text));
        Assert.Equal("Rồi đi", PassageSentence.Around(text, new(text.Length - 2, text.Length)).Of(text));
        Assert.Equal("Mở đầu.", PassageSentence.Around(text, new(0, 2)).Of(text));
        Assert.True(PassageSentence.Around(new string('a', 5000), new(2500, 2501)).Length <= 1201);
    }
}
