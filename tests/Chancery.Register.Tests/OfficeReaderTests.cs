using Chancery.Register.Actors;

namespace Chancery.Register.Tests;

public class OfficeReaderTests
{
    private static readonly OfficeReader Offices = new(new ActorKnowledge
    {
        States = [("Mỹ", "USA"), ("Hoa Kỳ", "USA"), ("Trung Quốc", "CHN"), ("Triều Tiên", "PRK")],
        OfficeWords =
        [
            new("của", OfficeWordRole.Link),
            new("về", OfficeWordRole.Behind),
            new("tại", OfficeWordRole.Behind),
            new("quyền", OfficeWordRole.Acting),
            new("ngoại trưởng", OfficeWordRole.Same, "bộ trưởng ngoại giao"),
        ],
    });

    [Theory]
    [InlineData("Đặc phái viên của Mỹ về Triều Tiên", "đặc phái viên Hoa Kỳ về Triều Tiên", true)]
    [InlineData("Ngoại trưởng Mỹ", "Bộ trưởng Ngoại giao Hoa Kỳ", true)]
    [InlineData("Quyền Ngoại trưởng Mỹ", "Ngoại trưởng Mỹ", true)]
    [InlineData("Đại sứ Trung Quốc tại Triều Tiên", "Đại sứ Triều Tiên tại Trung Quốc", false)]
    [InlineData("Ngoại trưởng Mỹ", "Ngoại trưởng Trung Quốc", false)]
    [InlineData("Tổng thống Mỹ", "Phó Tổng thống Mỹ", false)]
    public void Wordings_of_one_office_have_one_key(string one, string other, bool same) =>
        Assert.Equal(same, Offices.Read(one).Text == Offices.Read(other).Text);

    [Fact]
    public void State_and_purpose_may_stand_beside_the_wording() =>
        Assert.Equal(Offices.Read("đặc phái viên Mỹ về Triều Tiên"), Offices.Read("đặc phái viên", "USA", "Triều Tiên"), (a, b) => a!.Text == b!.Text);
}
