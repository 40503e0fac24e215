using System.Globalization;
using System.Text;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises of its search: the same hits in the same order. A storage joins by deriving from this class.</summary>
public abstract class SearchContract : ContractTest
{
    private const string Summit = "Thượng đỉnh Mỹ - Triều Tiên\nÔng Đặng Hùng Võ nói hoà bình đang gần. Hai bên điện đàm.";
    private const string Trade = "Đàm phán thương mại\nPhái đoàn bàn chuyện triệu tiền thuế tại Hà Nội.";
    private const string Plain = "Tin ngan\nTrieu Tien va My da gap nhau tai Ha Noi.";

    [Theory]
    [InlineData("Triều Tiên", "summit trade plain")]
    [InlineData("\"Triều Tiên\"", "summit trade plain")]
    [InlineData("trieu tien", "plain summit trade")]
    [InlineData("TRIỀU TIÊN", "summit trade plain")]
    [InlineData("Đặng", "summit")]
    [InlineData("dang", "summit")]
    [InlineData("đang", "summit")]
    [InlineData("hòa bình", "summit")]
    [InlineData("hoà bình", "summit")]
    [InlineData("hoa binh", "summit")]
    [InlineData("\"Hà Nội\"", "trade plain")]
    [InlineData("\"nội hà\"", "")]
    [InlineData("nội hà", "trade plain")]
    [InlineData("thươ*", "trade summit")]
    [InlineData("thương mạ*", "trade")]
    [InlineData("\"thuong ma*\"", "trade")]
    [InlineData("điện-đàm", "summit")]
    [InlineData("Hà -triệu", "plain")]
    [InlineData("\"ha noi\" -\"da gap\"", "trade")]
    [InlineData("thuế | hòa", "summit trade")]
    [InlineData("(thuế | hòa) -đặng", "trade")]
    [InlineData("(thuế | hòa) -dang", "trade")]
    [InlineData("\"triều tiên ông\"", "")]
    [InlineData("Tin ngan", "plain")]
    [InlineData("seoul", "")]
    [InlineData("' OR 1=1 --", "")]
    [InlineData("mỹ AND", "")]
    public void Reports_are_found_by_their_words(string query, string found)
    {
        using var register = Filed();
        var hits = Search(register, query).ToList();
        Assert.Equal(found.Split(' ', StringSplitOptions.RemoveEmptyEntries), hits.Select(h => h.Report.Source));
        var decomposed = Search(register, query.Normalize(NormalizationForm.FormD));
        Assert.Equal(hits.Select(h => h.Report.Hash), decomposed.Select(h => h.Report.Hash));
    }

    [Fact]
    public void The_closest_match_comes_first()
    {
        using var register = Filed();
        Assert.Equal([SearchMatch.ExactTitle, SearchMatch.Folded, SearchMatch.Folded], Search(register, "Triều Tiên").Select(h => h.Match));
        Assert.Equal([SearchMatch.Exact, SearchMatch.FoldedTitle, SearchMatch.Folded], Search(register, "trieu tien").Select(h => h.Match));
    }

    [Fact]
    public void Of_one_match_the_newest_comes_first_and_what_has_no_day_last()
    {
        using var register = Register();
        foreach (var (id, published) in new[] { ("b", "2019-01-01"), ("none", null), ("c", "2021-07-07"), ("a", "1899-01-01") })
        {
            File(register, id, $"Một bài {id} về đối thoại.", published);
        }
        Assert.Equal(["c", "b", "a", "none"], Search(register, "đối thoại").Select(h => h.Report.Source));
    }

    [Fact]
    public void The_order_of_filing_leaves_no_trace()
    {
        using var register = Register();
        var articles = Enumerable.Range(0, 30).Select(i => File(register, $"{i}.txt", $"Bài số {i} về đối thoại.", "2021-07-07")).ToList();
        Assert.Equal(
            articles.Select(a => a.Hash).OrderDescending(StringComparer.Ordinal),
            register.Search(SearchQuery.Parse("đối thoại"), new SearchFilter { Kind = SearchKind.Report, Limit = 100 }).Select(h => h.Report.Hash));
    }

    [Fact]
    public void A_limit_holds_for_each_kind()
    {
        using var register = Register();
        for (var i = 0; i < 100; i++)
        {
            var article = Sample.Article($"{i}.txt", $"Ông Sung Kim nói lần {i}.");
            register.File(article, Coded(article));
        }
        var hits = register.Search(SearchQuery.Parse("sung kim"), new SearchFilter { Limit = 70 }).ToList();
        Assert.Equal([(SearchKind.Person, 1), (SearchKind.Report, 70), (SearchKind.Quote, 70), (SearchKind.Event, 70)], hits.GroupBy(h => h.Kind).Select(g => (g.Key, g.Count())));
        Assert.Equal(hits.Count, hits.Select(h => (h.Kind, h.Report.Hash)).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => register.Search(SearchQuery.Parse("a1"), new SearchFilter { Limit = 0 }).Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => register.Search(SearchQuery.Parse("a1"), new SearchFilter { Limit = SearchFilter.MostHits + 1 }).Count());
    }

    [Fact]
    public void Hits_are_spans_of_the_stored_text()
    {
        using var register = Register();
        var article = File(register, "a", "Đối thoại\n" + string.Concat(Enumerable.Repeat("Một câu dài không nói gì cả. ", 40)) + "Rồi hai bên ĐỐI THOẠI, và đối-thoại mãi.", "2021-07-07");
        var hit = Assert.Single(Search(register, "\"đối thoại\""));
        Assert.Equal(["ĐỐI THOẠI", "đối-thoại"], hit.Hits.Select(h => h.Of(article.Text)));
        Assert.Equal(["Đối thoại"], hit.TitleHits.Select(h => h.Of(article.Text)));
        Assert.Equal(hit.Snippet.Of(article.Text), hit.Text);
        Assert.All(hit.Hits, h => Assert.True(hit.Snippet.Contains(h)));
        Assert.InRange(hit.Text.Length, 40, 200);
        Assert.True(hit.Snippet.Start > 1000);
    }

    [Fact]
    public void Furniture_is_not_searched()
    {
        using var register = Register();
        var article = Sample.Article("a", "Hai bên đối thoại.\nTin cùng chuyên mục: giá gạo", "2021-07-07");
        article = article with { Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, 18)), new Block(BlockKind.Related, new TextSpan(19, article.Text.Length))] };
        register.File(article, Sample.Coded(article, events: [], people: [], quotes: []));
        Assert.Single(Search(register, "đối thoại"));
        Assert.Empty(Search(register, "giá gạo"));
    }

    [Theory]
    [InlineData("刘晓明")]
    [InlineData("晓明")]
    [InlineData("Erdogan")]
    [InlineData("ERDOĞAN")]
    [InlineData("Müller")]
    [InlineData("muller")]
    [InlineData("17,5")]
    [InlineData("F-16")]
    public void Foreign_words_are_found(string query)
    {
        using var register = Register();
        File(register, "a", "Ông Erdoğan và ông Müller gặp đại diện 刘晓明, bàn về F-16 và 17,5 tỷ.", null);
        Assert.Single(Search(register, query));
        Assert.Empty(Search(register, "明晓"));
    }

    [Theory]
    [InlineData("sung kim", "sung kim", 1)]
    [InlineData("lưu", "luu", 1)]
    [InlineData("lừu", "luu", 1)]
    [InlineData("kim sung", "sung", 1)]
    [InlineData("\"kim sung\"", "", 0)]
    [InlineData("đặc phái viên", "", 0)]
    [InlineData("min*", "luu", 1)]
    public void People_are_found_by_their_names(string query, string name, int count)
    {
        using var register = Register();
        foreach (var published in new[] { "2021-07-05", "2021-07-07", "2021-07-06" })
        {
            var article = Sample.Article(published, Sample.Text, published);
            register.File(article, Sample.Coded(article));
        }
        var hits = Search(register, query, SearchKind.Person).ToList();
        Assert.Equal(count, hits.Count);
        Assert.All(hits, h => Assert.Contains(name, NameWords.Folded(h.Person!.Name), StringComparison.Ordinal));
        // By the latest report, in the sentence that names the person.
        Assert.All(hits, h => Assert.Equal(("2021-07-07", Sample.Text), (h.Report.Source, h.Text)));
    }

    [Fact]
    public void Quotes_are_found_by_words_and_speaker()
    {
        using var register = Register();
        var article = Sample.Article(text: "Ông Sung Kim nói: \"Chúng tôi sẵn sàng đối thoại.\" Hết.");
        var words = new TextSpan(19, 47);
        register.File(article, Sample.Coded(article, events: [], quotes: [new CodedQuote("Sung Kim", "USA", "đặc phái viên", words.Of(article.Text), "PRK", null, [new Evidence(words, words.Of(article.Text), "quote")])]));

        var hit = Assert.Single(Search(register, "san sang", SearchKind.Quote));
        Assert.Equal("Sung Kim", hit.Quote!.Speaker);
        Assert.Equal(["sẵn sàng"], [string.Join(' ', hit.Hits.Select(h => h.Of(article.Text)))]);
        Assert.Equal(words, hit.Snippet);
        Assert.Equal(SearchMatch.Exact, Assert.Single(Search(register, "đặc phái viên", SearchKind.Quote)).Match);
        Assert.Single(Search(register, "sung \"đối thoại\"", SearchKind.Quote));
        Assert.Empty(Search(register, "hết", SearchKind.Quote));
    }

    [Fact]
    public void Events_are_found_by_sides_place_and_sentence()
    {
        using var register = Register();
        var article = Sample.Article(text: "Mở đầu. " + Sample.Text + " Kết thúc.");
        var evidence = new Evidence(new TextSpan(33, 42), "điện đàm", "call");
        register.File(article, Sample.Coded(article, [Sample.Call("2021-07-06") with { Evidence = [evidence] }, Sample.Refusal("2021-07-06") with { Evidence = [evidence] }]));

        var hit = Assert.Single(Search(register, "luu hieu minh seoul", SearchKind.Event));
        Assert.Equal([Sample.SungKim, Sample.LuuHieuMinh], hit.Event!.Actors);
        Assert.Equal(SearchMatch.Folded, hit.Match);
        Assert.Equal(Sample.Text, hit.Text);
        Assert.Equal(2, Search(register, "\"điện đàm\"", SearchKind.Event).Count());
        Assert.Empty(Search(register, "\"kết thúc\"", SearchKind.Event));
    }

    public static TheoryData<SearchKind, string, int> Filters() => new()
    {
        { SearchKind.Report, "from 2021-07-07", 1 }, { SearchKind.Report, "to 2021-07-06", 1 }, { SearchKind.Report, "from 2022-01-01", 0 },
        { SearchKind.Quote, "from 2021-07-07", 1 }, { SearchKind.Quote, "to 2021-07-06", 1 },
        { SearchKind.Person, "from 2021-07-07", 1 }, { SearchKind.Person, "to 2021-07-05", 0 },
        { SearchKind.Event, "from 2019-01-01", 2 }, { SearchKind.Event, "to 2018-06-30", 2 }, { SearchKind.Event, "from 2018-06-13", 2 }, { SearchKind.Event, "to 2018-06-11", 0 },
        { SearchKind.Event, "within 2019-02-10/2019-02-11", 2 }, { SearchKind.Event, "within 2018-06-13/2018-12-31", 0 }, { SearchKind.Event, "within 2000-01-01/2018-12-31", 2 },
        { SearchKind.Report, "within 2021-07-06/2021-07-06", 1 }, { SearchKind.Person, "within 2021-07-06/2021-07-06", 1 }, { SearchKind.Person, "within 2021-07-08/2021-07-09", 0 },
        { SearchKind.Report, "source ?", 0 }, { SearchKind.Event, "person ?", 0 },
        { SearchKind.Report, "country PRK", 2 }, { SearchKind.Report, "country VNM", 0 }, { SearchKind.Quote, "country USA", 3 }, { SearchKind.Quote, "country CHN", 0 },
        { SearchKind.Person, "country USA", 1 }, { SearchKind.Person, "country CHN", 0 }, { SearchKind.Event, "country CHN", 2 }, { SearchKind.Event, "country KOR", 0 },
        { SearchKind.Report, "person luu minh", 3 }, { SearchKind.Report, "person sung minh", 0 }, { SearchKind.Report, "person lừu", 0 },
        { SearchKind.Quote, "person sung", 3 }, { SearchKind.Quote, "person luu", 0 }, { SearchKind.Person, "person kim", 1 }, { SearchKind.Person, "person ?", 0 },
        { SearchKind.Event, "person Lưu Hiểu Minh", 2 }, { SearchKind.Event, "person kim jong", 0 },
        { SearchKind.Report, "type CONSULT", 2 }, { SearchKind.Report, "type SANCTION", 0 }, { SearchKind.Event, "type CONSULT", 2 }, { SearchKind.Event, "type REJECT", 2 },
        { SearchKind.Quote, "type CONSULT", 0 }, { SearchKind.Person, "type CONSULT", 0 },
        { SearchKind.Report, "source example.org", 3 }, { SearchKind.Report, "source tintuc", 1 }, { SearchKind.Report, "source c.txt", 0 }, { SearchKind.Quote, "source tintuc", 1 }, { SearchKind.Person, "source tintuc", 0 },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void Filters_narrow(SearchKind kind, string filter, int count)
    {
        using var register = Register();
        var texts = new[] { ("a.txt", "2021-07-06"), ("tintuc/b.txt", "2021-07-07"), ("c.txt", null) };
        foreach (var (source, published) in texts)
        {
            var article = Sample.Article(source, Sample.Text, published);
            CodedEvent[] events = published is null ? [] : [Sample.Call("2018-06-12") with { Status = EventStatus.Held }, Sample.Refusal("2019-02/2019-03")];
            register.File(article, Sample.Coded(article, [.. events.Select(e => e with { Evidence = [Sample.Proof(0, Sample.Text.Length)] })], quotes: [new CodedQuote("Sung Kim", "USA", null, "x", null, null, [Sample.Proof(0, Sample.Text.Length)])]));
        }
        var parts = filter.Split(' ', 2);
        var search = new SearchFilter { Kind = kind };
        search = parts[0] switch
        {
            "from" => search with { From = DateOnly.Parse(parts[1], CultureInfo.InvariantCulture) },
            "to" => search with { To = DateOnly.Parse(parts[1], CultureInfo.InvariantCulture) },
            "within" => search with { From = DateOnly.Parse(parts[1][..10], CultureInfo.InvariantCulture), To = DateOnly.Parse(parts[1][11..], CultureInfo.InvariantCulture) },
            "country" => search with { Country = parts[1] },
            "person" => search with { Person = parts[1] },
            "type" => search with { Type = Ontology.TryParseType(parts[1], out var type) ? type : null },
            _ => search with { Source = parts[1] },
        };
        Assert.Equal(count, register.Search(SearchQuery.Parse("kim"), search).Count());
    }

    [Fact]
    public void What_is_coded_anew_is_searched_anew()
    {
        using var register = Register();
        var article = Sample.Article();
        register.File(article, Sample.Coded(article));
        Assert.Single(Search(register, "lưu", SearchKind.Person));
        register.File(article, Sample.Coded(article, [Sample.Refusal("2021")], [Sample.Person("Kim Jong-un", "PRK", null)], [], coder: "2"));
        Assert.Empty(Search(register, "lưu", SearchKind.Person));
        Assert.Single(Search(register, "kim jong un", SearchKind.Person));
        Assert.Empty(Search(register, "sung", SearchKind.Quote));
        Assert.Empty(Search(register, "seoul", SearchKind.Event));
        Assert.Single(Search(register, "sung", SearchKind.Report));
        register.File(article, Sample.Coded(article, coder: "1"));
        Assert.Single(Search(register, "lưu", SearchKind.Person));
        Assert.Empty(Search(register, "jong", SearchKind.Person));
    }

    [Fact]
    public void A_person_stays_as_long_as_a_report_names_it()
    {
        using var register = Register();
        var first = Sample.Article("a", Sample.Text, "2021-07-06");
        var second = Sample.Article("b", Sample.Text, "2021-07-07");
        register.File(first, Sample.Coded(first));
        register.File(second, Sample.Coded(second));
        register.File(second, Sample.Coded(second, people: [], coder: "2"));
        Assert.Equal("a", Assert.Single(Search(register, "lưu", SearchKind.Person)).Report.Source);
    }

    [Fact]
    public void A_source_that_joins_is_searched_too()
    {
        using var register = Register();
        foreach (var source in new[] { "mot/a.txt", "hai/a.txt", "mot/a.txt" })
        {
            register.File(Sample.Article("x") with { Id = source }, Sample.Coded(Sample.Article("x")));
            Assert.Single(register.Search(SearchQuery.Parse("sung"), new SearchFilter { Kind = SearchKind.Report, Source = source.Split('/')[0] }));
        }
        Assert.Single(register.Search(SearchQuery.Parse("sung"), new SearchFilter { Kind = SearchKind.Report, Source = "mot" }));
    }

    [Fact]
    public void A_long_report_is_searched_up_to_a_limit()
    {
        using var register = Register();
        var text = "Mở đầu " + string.Concat(Enumerable.Repeat("nói rồi lại nói mãi ", 2000)) + "hai bên đối thoại. " + string.Concat(Enumerable.Repeat("và nói ", 5000)) + "tận cùng";
        File(register, "long", text, null);
        Assert.Single(Search(register, "\"mở đầu\""));
        Assert.Single(Search(register, "\"nói hai bên\"").Concat(Search(register, "\"mãi hai bên\"")));
        Assert.Empty(Search(register, "\"bên hai\""));
        Assert.Empty(Search(register, "\"tận cùng\""));
        File(register, "wide", string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"{i}ﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟﺟ")), null);
        Assert.Single(Search(register, "10ﺟ*"));
    }

    [Fact]
    public void Any_text_can_be_filed_and_asked_for()
    {
        using var register = Register();
        foreach (var (i, text) in new[] { "a:b'c\"d\\e\tf*g(h)|i&j!k<->l", "\u0300\u0301 x", new string('a', 5000), "😀 😀x 𠀀", "ﬁ ß İ ı ſ K" }.Index())
        {
            File(register, $"{i}", text, null);
            var query = text.Replace("\"", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal);
            Assert.InRange(Search(register, query[..Math.Min(query.Length, 400)]).Count(), 0, 1);
        }
        Assert.Single(Search(register, "\"c d e\""));
        Assert.Single(Search(register, new string('a', 100)));
        Assert.Single(Search(register, "𠀀"));
    }

    private static CodedReport Coded(Article article) => Sample.Coded(
        article,
        [Sample.Call("2021-07-06") with { Evidence = [] }],
        [new CodedPerson("Sung Kim", "USA", null, 1, [])],
        [new CodedQuote("Sung Kim", "USA", null, "x", null, null, [])]) with
    {
        Conditions = [],
    };

    private IRegister Filed()
    {
        var register = Register();
        File(register, "summit", Summit, "2021-07-07");
        File(register, "trade", Trade, "2021-07-06");
        File(register, "plain", Plain, "2021-07-05");
        return register;
    }

    private static Article File(IRegister register, string id, string text, string? published)
    {
        var article = Sample.Article(id, text, published);
        register.File(article, Sample.Coded(article, events: [], people: [], quotes: []) with { Conditions = [] });
        return article;
    }

    private static IEnumerable<SearchHit> Search(IRegister register, string query, SearchKind? kind = SearchKind.Report) =>
        register.Search(SearchQuery.Parse(query), new SearchFilter { Kind = kind });
}
