using Chancery.Register.Events;

namespace Chancery.Register.Tests;

public sealed class NameMatchTests
{
    [Theory]
    [InlineData("Kim Jong-un", "Kim Jong Un")]
    [InlineData("Trump", "Donald Trump")]
    [InlineData("Tập", "Tập Cận Bình")]
    [InlineData("Sergei Lavrov", "Sergey Lavrov")]
    [InlineData("V. Putin", "Vladimir Putin")]
    [InlineData("Beata Szydlo", "Beta Szydlow")]
    [InlineData("Anutin Charnvirakul", "Anutin Chanvirkul")]
    public void One_person(string a, string b)
    {
        Assert.True(MayBeOne(a, b));
        Assert.True(MayBeOne(b, a));
    }

    [Theory]
    [InlineData("Kim Jong-un", "Kim Yo-jong")]
    [InlineData("Kim Jong-un", "Kim Yong-chol")]
    [InlineData("Nguyễn Xuân Phúc", "Nguyễn Phú Trọng")]
    [InlineData("Donald Trump", "Ivanka Trump")]
    [InlineData("Lavrov", "Ryabkov")]
    [InlineData("Tập Cận Bình", "Bình Nhưỡng")]
    [InlineData("Mike Pence", "Mike Pompeo")]
    public void Two_people(string a, string b)
    {
        Assert.False(MayBeOne(a, b));
        Assert.False(MayBeOne(b, a));
    }

    private static bool MayBeOne(string a, string b) => NameMatch.MayBeOne(NameWords.Folded(a), NameWords.Folded(b));
}
