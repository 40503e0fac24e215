using Chancery.Model;
using static Chancery.Intake.Tests.Layouts;

namespace Chancery.Intake.Tests;

public sealed class FurnitureTests
{
    private const string Lead = "Hai nước nối lại đàm phán sau nhiều tháng gián đoạn.";
    private const string Last = "Vòng tới được hẹn vào tháng sau.";

    [Fact]
    public void A_headline_in_brackets_is_a_cross_reference_on_its_own_line_and_in_a_paragraph()
    {
        const string pointer = "[Áo đề nghị làm trung gian hòa giải]";
        Assert.Equal([$"Lead: {Lead}", $"CrossReference: {pointer}", $"Paragraph: {Last}"], Dump($"{Lead}\n{pointer}\n{Last}"));
        Assert.Equal(
            [$"Lead: {Lead}", "Paragraph: Hai đoàn đã họp kín.", $"CrossReference: {pointer}", "Paragraph: " + Last],
            Dump($"{Lead}\nHai đoàn đã họp kín. {pointer} {Last}"));
    }

    [Theory]
    [InlineData("Ông nói: \"Họ [đoàn đàm phán của Áo] sẽ còn trở lại.\"")]
    [InlineData("Văn bản nêu rõ các bên [gồm cả Áo] phải tham gia.")]
    [InlineData("Ông nhắc lại điều đó [2] trong bài viết.")]
    public void Brackets_inside_a_sentence_are_no_cross_reference(string sentence) =>
        Assert.Equal([$"Lead: {Lead}", $"Paragraph: {sentence}", $"Paragraph: {Last}"], Dump($"{Lead}\n{sentence}\n{Last}"));

    [Fact]
    public void End_mark_and_agency_signature_stand_apart() =>
        Assert.Equal([$"Lead: {Lead}", "Paragraph: Vòng tới được hẹn vào tháng sau", "EndMark: ./.", "Signature: (TTXVN/Vietnam+)"], Dump($"{Lead}\n\nVòng tới được hẹn vào tháng sau./.\n\n(TTXVN/Vietnam+)"));

    [Fact]
    public void End_mark_and_signature_may_close_the_last_paragraph() =>
        Assert.Equal([$"Lead: {Lead}", "Paragraph: Vòng tới được hẹn vào tháng sau", "EndMark: ./.", "Signature: (TTXVN/Vietnam+)"], Dump($"{Lead}\n\nVòng tới được hẹn vào tháng sau./. (TTXVN/Vietnam+)"));

    [Theory]
    [InlineData("Hồng Vân")]
    [InlineData("Hồng Vân (Theo Kyodo)")]
    [InlineData("Nguyễn Thị Hồng Vân")]
    [InlineData("H.V")]
    [InlineData("Đ. V (Tổng hợp)")]
    [InlineData("Hồng Vân - Minh Tú")]
    [InlineData("Hồng Vân/VOV-Trung tâm Tin")]
    [InlineData("Theo Reuters, AFP")]
    [InlineData("Theo Tuổi Trẻ")]
    [InlineData("Tin, ảnh: HỒNG VÂN")]
    [InlineData("TTXVN/Tin Tức")]
    [InlineData("PV")]
    public void A_signature_is_known_on_its_own_line_and_after_the_last_sentence(string signature)
    {
        Assert.Equal([$"Lead: {Lead}", $"Paragraph: {Last}", $"Signature: {signature}"], Dump($"{Lead}\n{Last}\n{signature}"));
        Assert.Equal([$"Lead: {Lead}", $"Paragraph: {Last}", $"Signature: {signature}"], Dump($"{Lead}\n{Last} {signature}"));
    }

    [Theory]
    [InlineData("Cuộc họp diễn ra ở Trung Á, theo Reuters.")]
    [InlineData("\"Chúng tôi sẽ chờ\", theo Kyodo.")]
    [InlineData("Đoàn rời Viên đi Bắc Kinh, Trung Quốc.")]
    [InlineData("Ông đến từ Hà Nội")]
    public void A_last_sentence_is_no_signature(string sentence) => Assert.Equal([$"Lead: {Lead}", $"Paragraph: {sentence}"], Dump($"{Lead}\n{sentence}"));

    [Fact]
    public void Two_signature_lines_are_both_furniture() =>
        Assert.Equal([$"Lead: {Lead}", $"Paragraph: {Last}", "Signature: Hồng Vân", "Signature: Theo Sputnik"], Dump($"{Lead}\n{Last}\nHồng Vân\nTheo Sputnik"));

    [Theory]
    [InlineData("(Bài viết thử, viết riêng cho một dự án.)")]
    [InlineData("(Người dịch: một cộng tác viên ở Viên)")]
    [InlineData("Tổng hợp từ tư liệu công khai")]
    [InlineData("Tổng hợp từ nhiều nguồn.")]
    [InlineData("Lược dịch theo báo chí Áo")]
    public void A_closing_note_is_a_signature(string note)
    {
        Assert.Equal([$"Lead: {Lead}", $"Paragraph: {Last}", $"Signature: {note}"], Dump($"{Lead}\n{Last}\n{note}"));
        Assert.Equal([$"Lead: {Lead}", $"Paragraph: {Last}", "Signature: (Viên/Châu Âu)", $"Signature: {note}"], Dump($"{Lead}\n{Last}\n\n(Viên/Châu Âu)\n\n{note}"));
    }

    [Theory]
    [InlineData("Ông nói vậy (theo lời người phát ngôn của ông).")]
    [InlineData("(Áo) và (Đức) cùng tham gia.")]
    [InlineData("Tổng hợp từ các nguồn tin, số người dự họp đã lên tới hai mươi.")]
    [InlineData("Tổng hợp lực lượng là bước đi tiếp theo của họ.")]
    public void A_last_sentence_is_no_closing_note(string sentence) =>
        Assert.Equal([$"Lead: {Lead}", $"Paragraph: {Last}", $"Paragraph: {sentence}"], Dump($"{Lead}\n{Last}\n{sentence}"));

    [Fact]
    public void A_bracketed_line_inside_the_report_stays_its_own() =>
        Assert.Equal(
            [$"Lead: {Lead}", "Paragraph: (Áo không dự vòng này.)", $"Paragraph: {Last}"],
            Dump($"{Lead}\n(Áo không dự vòng này.)\n{Last}"));

    [Fact]
    public void Everything_below_a_closing_label_belongs_to_other_reports() =>
        Assert.Equal(
            [$"Lead: {Lead}", $"Paragraph: {Last}", "Label: Tin cùng chuyên mục", "Related: Tàu ngầm lớp mới. (Nguồn: TASS)", "Related: Nga hạ thủy tàu ngầm", "Related: Tàu được đóng trong năm năm tại miền bắc nước Nga."],
            Dump($"{Lead}\n\n{Last}\n\nTin cùng chuyên mục\n\nTàu ngầm lớp mới. (Nguồn: TASS)\n\nNga hạ thủy tàu ngầm\n\nTàu được đóng trong năm năm tại miền bắc nước Nga."));

    [Fact]
    public void A_box_in_the_middle_ends_where_the_report_goes_on()
    {
        var paragraph = string.Concat(Enumerable.Repeat("Hai đoàn đã họp kín trong nhiều giờ và trao đổi về mọi hồ sơ còn tồn đọng. ", 2)).Trim();
        Assert.Equal(
            [$"Lead: {Lead}", "Label: Tin liên quan", "Related: Áo đề nghị làm trung gian", $"Paragraph: {paragraph}", $"Paragraph: {paragraph}", $"Paragraph: {paragraph}"],
            Dump($"{Lead}\nTin liên quan\nÁo đề nghị làm trung gian\n{paragraph}\n{paragraph}\n{paragraph}"));
    }

    [Fact]
    public void A_pointer_line_is_a_teaser()
    {
        Assert.Equal([$"Lead: {Lead}", $"Paragraph: {Last}", "Related: Xem thêm: Áo đề nghị làm trung gian"], Dump($"{Lead}\n{Last}\nXem thêm: Áo đề nghị làm trung gian"));
        Assert.Equal([$"Lead: {Lead}", $"Paragraph: {Last}", "Related: Xem thêm > > Áo đề nghị làm trung gian"], Dump($"{Lead}\n{Last} Xem thêm > > Áo đề nghị làm trung gian"));
    }

    [Fact]
    public void Teaser_pairs_in_table_cells_are_other_reports() =>
        Assert.Equal(
            [
                $"Lead: {Lead}", $"Paragraph: {Last}", "Related: Nga hạ thủy tàu ngầm", "Related: Tàu được đóng trong năm năm tại miền bắc nước Nga.", "Mark: |",
                "Related: Áo đề nghị làm trung gian", "Related: Hôm 3/5, thủ tướng Áo nói nước ông sẵn sàng ...", "Mark: |",
            ],
            Dump($"{Lead}\n{Last}\nNga hạ thủy tàu ngầm\nTàu được đóng trong năm năm tại miền bắc nước Nga. |\nÁo đề nghị làm trung gian\nHôm 3/5, thủ tướng Áo nói nước ông sẵn sàng ... |"));

    [Fact]
    public void A_last_headline_before_the_signature_is_another_report() =>
        Assert.Equal(
            [$"Lead: {Lead}", $"Paragraph: {Last}", "Related: Áo đề nghị làm trung gian hòa giải", "Signature: Hồng Vân"],
            Dump($"{Lead}\n{Last}\nÁo đề nghị làm trung gian hòa giải\nHồng Vân"));

    [Fact]
    public void A_subheading_and_a_list_stay_the_reports_own() =>
        Assert.Equal(
            [$"Lead: {Lead}", "Paragraph: Bước đi tiếp theo", $"Paragraph: {Last}", "Paragraph: Các bên gồm:", "Paragraph: - Áo và các nước láng giềng phía đông", "Paragraph: - Nhật Bản cùng các đồng minh trong khu vực"],
            Dump($"{Lead}\nBước đi tiếp theo\n{Last}\nCác bên gồm:\n- Áo và các nước láng giềng phía đông\n- Nhật Bản cùng các đồng minh trong khu vực"));

    [Fact]
    public void Rounds_of_short_news_below_a_name_are_no_captions() =>
        Assert.DoesNotContain(
            Lay($"{Lead}\n{Last}\nChâu Âu\nREUTERS. Thủ tướng Áo cho biết nước ông sẽ tham gia. Ông không nêu ngày cụ thể.\nChâu Phi\nAFP. Chính phủ Ghana đã đón đoàn khách đầu tiên. Đoàn ở lại ba ngày.").Blocks,
            b => b.Kind == BlockKind.Caption);

    [Fact]
    public void The_body_is_title_lead_and_paragraphs() =>
        Assert.Equal(
            $"Hai nước nối lại đàm phán\n{Lead}\nHai đoàn đã họp kín. {Last}",
            Lay($"{Lead}\nHai đoàn đã họp kín. [Áo đề nghị làm trung gian hòa giải] {Last}\nHồng Vân", "Hai nước nối lại đàm phán").Body());
}
