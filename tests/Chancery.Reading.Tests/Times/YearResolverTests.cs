namespace Chancery.Reading.Tests.Times;

/// <summary>Years that a report without a day of publication leaves open.</summary>
public class YearResolverTests
{
    [Theory]
    // One year fits the offices of both.
    [InlineData("Sáng 14/9, Ngoại trưởng Mỹ Rex Tillerson điện đàm với Ngoại trưởng Hàn Quốc Kang Kyung-wha.", "2017-09-14")]
    // Several fit: the earliest stands first.
    [InlineData("Ngày 5/5, Ngoại trưởng Mỹ Mike Pompeo phát biểu tại Washington.", "[2018-05-05,2019-05-05,2020-05-05]")]
    // A day of the week falls on its date in few years.
    [InlineData("Hôm thứ Ba (5/5), Ngoại trưởng Mỹ Mike Pompeo phát biểu tại Washington.", "2020-05-05")]
    // A known event has its year.
    [InlineData("Ngày 24/2, Nga mở chiến dịch quân sự tại Ukraine.", "2022-02-24")]
    // The same day with other words says nothing.
    [InlineData("Ngày 24/2, Nga và Nhật Bản họp tại Tokyo.", "XXXX-02-24")]
    // What the report dates with its year has been.
    [InlineData("Ngày 5/5, Ngoại trưởng Mỹ Mike Pompeo nhắc lại thượng đỉnh năm 2019.", "[2019-05-05,2020-05-05]")]
    // Who was vice president first and president later: each office has years of its own.
    [InlineData("Ngày 5/5, Phó Tổng thống Mỹ Joe Biden phát biểu tại Kiev nhắc lại năm 2014.", "[2014-05-05,2015-05-05,2016-05-05]")]
    [InlineData("Ngày 5/5, Tổng thống Mỹ Joe Biden phát biểu tại Washington.", "[2021-05-05,2022-05-05,2023-05-05,2024-05-05]")]
    // "hồi" puts October behind a report of May: it is of the next year at the earliest.
    [InlineData("Ngày 5/5, Ngoại trưởng Mỹ Mike Pompeo nhắc lại tuyên bố hồi tháng 10/2018.", "[2019-05-05,2020-05-05]")]
    // What is announced lies at most a year ahead.
    [InlineData("Ngày 5/5, Ngoại trưởng Mỹ Mike Pompeo cho biết hội nghị sẽ họp vào tháng 9/2019.", "[2018-05-05,2019-05-05]")]
    // A known event of last year makes one year the likeliest.
    [InlineData("Ngày 5/5, Ngoại trưởng Mỹ Mike Pompeo nói về Iran. Mỹ rút khỏi thỏa thuận hạt nhân với Iran năm ngoái.", "[2019-05-05,2018-05-05,2020-05-05]")]
    // The same day stands elsewhere with its year.
    [InlineData("Hạn chót là ngày 1/3. Ngoại trưởng Mỹ Mike Pompeo nói hạn chót 1/3/2019 sẽ không đổi, sau cuộc họp ngày 5/2.", "2019-03-01")]
    // A day that takes the year opening its own sentence says nothing about the report's.
    [InlineData("Ngày 5/5, Ngoại trưởng Mỹ Mike Pompeo phát biểu. Năm 2018, hai bên ký thỏa thuận ngày 12/6.", "[2018-05-05,2019-05-05,2020-05-05]")]
    // The words of a known event do not stand against an office.
    [InlineData("Ngày 24/2, Ngoại trưởng Mỹ Mike Pompeo nói Nga đưa quân tới Ukraine.", "[2019-02-24,2020-02-24]")]
    // A former office dates nothing.
    [InlineData("Ngày 5/5, cựu Ngoại trưởng Mỹ Mike Pompeo phát biểu tại Washington.", "XXXX-05-05")]
    public void Open_years_are_resolved_by_what_holds_together(string text, string expected) =>
        Assert.Equal(expected, Layers.Read(text).Times[0].Value?.ToString());

    [Theory]
    [InlineData("Sáng 14/9, Ngoại trưởng Mỹ Rex Tillerson điện đàm với Ngoại trưởng Hàn Quốc Kang Kyung-wha. Năm ngoái hai bên không gặp nhau.", "2016")]
    [InlineData("Sáng 14/9, Ngoại trưởng Mỹ Rex Tillerson điện đàm với Ngoại trưởng Hàn Quốc Kang Kyung-wha. Tháng trước hai bên điện đàm.", "2017-08")]
    // The day of the report is not known, only its month.
    [InlineData("Sáng 14/9, Ngoại trưởng Mỹ Rex Tillerson điện đàm với Ngoại trưởng Hàn Quốc Kang Kyung-wha. Hôm qua hai bên điện đàm.", "2017-09")]
    // Several years are left: nothing to count from.
    [InlineData("Ngày 5/5, Ngoại trưởng Mỹ Mike Pompeo phát biểu tại Washington. Năm ngoái ông tới Seoul.", null)]
    public void What_counts_from_the_report_counts_from_its_month(string text, string? expected) =>
        Assert.Equal(expected, Layers.Read(text).Times[1].Value?.ToString());
}
