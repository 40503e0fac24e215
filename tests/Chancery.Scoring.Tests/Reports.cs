using Chancery.Model;
using Chancery.Text;

namespace Chancery.Scoring.Tests;

/// <summary>Coded reports that tests start from.</summary>
internal static class Reports
{
    public static CodedReport Empty { get; } = new()
    {
        Report = "r0",
        ArticleHash = "00",
        DataVersion = "d1",
        CoderVersion = "c1",
        Body = "",
        People = [],
        Events = [],
        Quotes = [],
        Conditions = [],
    };

    public static CodedReport Call { get; } = Empty with
    {
        Report = "r1",
        ArticleHash = "ab",
        Published = new DateOnly(2021, 7, 7),
        Body = "Ngoại trưởng điện đàm.\nÔng nói: \"Chúng tôi sẵn sàng.\"",
        People = [new("Lưu Hiểu Minh", "CHN", "đặc phái viên", 2, [new(new TextSpan(3, 7), "Minh", "person")])],
        Events =
        [
            new(
                EventType.Consult,
                EventMode.Phone,
                [new("USA", "Sung Kim"), new("CHN", null)],
                [],
                EdtfDate.Of(2021, 7, 6),
                EventStatus.Held,
                null,
                [new(new TextSpan(0, 9), "điện đàm", "call")]),
        ],
        Quotes = [new("Lưu Hiểu Minh", "CHN", null, "Chúng tôi sẵn sàng.", "USA", null, [])],
        Conditions = [new("USA", "nới lỏng", new RequiredAct("PRK", "từ bỏ"), null, ConditionStatus.Forecast, [])],
    };
}
