namespace Chancery.Coding.Tests;

/// <summary>A condition says what would be done and what has to be done first, whichever way round a sentence puts it.</summary>
public class ConditionWordTests
{
    [Theory]
    [InlineData("Triều Tiên sẽ không đàm phán với Mỹ trừ phi Washington từ bỏ chính sách thù địch.")]
    [InlineData("Triều Tiên sẽ không đàm phán với Mỹ chừng nào Washington chưa từ bỏ chính sách thù địch.")]
    [InlineData("Triều Tiên sẽ đàm phán với Mỹ nếu Washington từ bỏ chính sách thù địch.")]
    public void A_denial_before_both_acts_is_no_part_of_them(string text)
    {
        var condition = Assert.Single(Coder.Code(text).Conditions);
        Assert.Equal(("PRK", "đàm phán với Mỹ", "USA", "từ bỏ chính sách thù địch"), (condition.Party, condition.Action, condition.Requires.Party, condition.Requires.Action));
    }
}
