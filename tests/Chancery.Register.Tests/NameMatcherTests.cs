using Chancery.Register.Actors;

namespace Chancery.Register.Tests;

public class NameMatcherTests
{
    private static readonly NameMatcher Matcher = new(new SinoReadings(new Dictionary<string, IReadOnlyList<string>>
    {
        ["lưu"] = ["liu"],
        ["hiểu"] = ["xiao"],
        ["minh"] = ["meng", "ming"],
        ["tập"] = ["ji", "xi"],
        ["cận"] = ["jin"],
        ["bình"] = ["bing", "ping"],
        ["vương"] = ["wang"],
        ["nghị"] = ["yi"],
        ["lý"] = ["li"],
    }));

    [Theory]
    [InlineData("Li Khắc Cường", "Lý Khắc Cường", "Marks")]
    [InlineData("Lí Khắc Cường", "Lý Khắc Cường", "Spelling")]
    [InlineData("Kim Jong-un", "KIM JONG UN", "Spelling")]
    [InlineData("Nguyễn Thúy Hòa", "Nguyễn Thuý Hoà", "Spelling")]
    [InlineData("Luu Hieu Minh", "Lưu Hiểu Minh", "Marks")]
    [InlineData("Kim Jongun", "Kim Jong-un", "Spacing")]
    [InlineData("Jae-in Moon", "Moon Jae-in", "Order")]
    [InlineData("Abe Shinzo", "Shinzo Abe", "Order")]
    [InlineData("Liu Xiaoming", "Lưu Hiểu Minh", "Reading")]
    [InlineData("Xiaoming Liu", "Lưu Hiểu Minh", "Reading")]
    [InlineData("Liu Xiao Ming", "Lưu Hiểu Minh", "Reading")]
    [InlineData("Xi Jinping", "Tập Cận Bình", "Reading")]
    [InlineData("Wang Yi", "Vương Nghị", "Reading")]
    public void Variants_are_matched_and_share_a_key(string one, string other, string reason)
    {
        var (a, b) = (NameForm.Of(one), NameForm.Of(other));
        Assert.Equal(reason, Matcher.Match(a, b)?.Reason.ToString());
        Assert.Equal(Matcher.Match(a, b), Matcher.Match(b, a));
        Assert.NotEmpty(Matcher.Keys(a).Intersect(Matcher.Keys(b)));
    }

    [Theory]
    [InlineData("Kim Jong-un", "Kim Jong-il")]
    [InlineData("Kim Jong-un", "Kim Yo-jong")]
    [InlineData("Liu Xiaobo", "Lưu Hiểu Minh")]
    [InlineData("Li Xiaoming", "Lưu Hiểu Minh")]
    [InlineData("Xi Ping", "Tập Cận Bình")]
    [InlineData("Phạm Bình Minh", "Phạm Binh")]
    [InlineData("Trần Hùng", "Trần Hưng")]
    [InlineData("Moon", "Moon Jae-in")]
    [InlineData("Joe Biden", "Hunter Biden")]
    public void Others_are_not(string one, string other) => Assert.Null(Matcher.Match(NameForm.Of(one), NameForm.Of(other)));

    [Theory]
    [InlineData("Cảng Sảng", "Cảnh Sảng", true)]
    [InlineData("Kim Yong-chol", "Kim Yong-chul", true)]
    [InlineData("Stephen Biegun", "Steven Biegun", false)]
    [InlineData("Mike Pompeo", "Mike Pompe", true)]
    [InlineData("Kim Jong-un", "Kim Jong-il", false)]
    [InlineData("Cảng Sáng", "Cảnh Sảng", false)]
    [InlineData("Trump", "Trumb", false)]
    [InlineData("Cảnh Sảng", "Cảnh Sảng", false)]
    public void One_letter_may_be_a_slip(string one, string other, bool may)
    {
        var (a, b) = (NameForm.Of(one), NameForm.Of(other));
        Assert.Equal(may, NameMatcher.MatchMisspelt(a, b) is not null);
        Assert.True(!may || Matcher.Keys(a).Intersect(Matcher.Keys(b)).Any());
    }

    [Theory]
    [InlineData("Biden", "Joe Biden", true)]
    [InlineData("Moon", "Moon Jae-in", true)]
    [InlineData("Jong", "Kim Jong-un", false)]
    [InlineData("Joe Biden", "Biden", false)]
    [InlineData("Biden", "Biden", false)]
    public void A_part_opens_or_closes_the_whole(string part, string whole, bool isPart) =>
        Assert.Equal(isPart, NameMatcher.MatchShort(NameForm.Of(part).Key, NameForm.Of(whole).Key) is not null);
}
