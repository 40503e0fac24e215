using Chancery.Model;

namespace Chancery.Coding.Tests;

public sealed class OtherLanguageTests
{
    [Fact]
    public void A_report_in_another_language_is_kept_and_marked_as_not_coded()
    {
        var coded = Coder.Code("Foreign ministers of Japan and South Korea met in Seoul on Monday. Yoshimasa Hayashi and Park Jin agreed to keep in touch with the United States.");

        Assert.Equal("en", coded.NotCoded);
        Assert.StartsWith("Foreign ministers", coded.Body, StringComparison.Ordinal);
        Assert.Empty(coded.Events);
        Assert.Empty(coded.People);
    }

    [Fact]
    public void A_Vietnamese_report_with_an_English_passage_is_coded()
    {
        var coded = Coder.Code("Ngoại trưởng Nhật Bản Yoshimasa Hayashi và Ngoại trưởng Hàn Quốc Park Jin đã hội đàm tại Seoul ngày 21/11/2022. Tuyên bố chung viết: \"The ministers agreed to keep in touch.\"");

        Assert.Null(coded.NotCoded);
        Assert.NotEmpty(coded.Events);
    }

    [Fact]
    public void What_was_not_coded_is_written_and_read_again()
    {
        var coded = Coder.Code("The foreign ministers of the two countries met in Hanoi on Monday and agreed to step up their work.");

        var line = CodedReportJson.ToLine(coded);

        Assert.Contains("\"notCoded\":\"en\"", line, StringComparison.Ordinal);
        Assert.Equal("en", CodedReportJson.Read(line).NotCoded);
    }
}
