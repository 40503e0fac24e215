using static Chancery.Intake.Tests.Layouts;

namespace Chancery.Intake.Tests;

public sealed class CaptionTests
{
    private const string Lead = "Hai nước nối lại đàm phán sau nhiều tháng gián đoạn.";
    private const string Last = "Vòng tới được hẹn vào tháng sau.";

    [Theory]
    [InlineData("Trưởng đoàn hai bên trước giờ họp. Ảnh: REUTERS")]
    [InlineData("Trưởng đoàn hai bên trước giờ họp - Ảnh: REUTERS")]
    [InlineData("Trưởng đoàn hai bên trước giờ họp. (Ảnh: AFP/TTXVN)")]
    [InlineData("Trưởng đoàn hai bên trước giờ họp. (Nguồn: Yonhap)")]
    [InlineData("Trưởng đoàn hai bên trước giờ họp. Ảnh minh họa: Hồng Vân")]
    [InlineData("Trưởng đoàn hai bên trước giờ họp (Ảnh Reuters).")]
    [InlineData("Ông Tanaka (trái) và bà Novak trong buổi chụp hình chung.")]
    [InlineData("Ảnh: Trưởng đoàn hai bên trước giờ họp")]
    [InlineData("Video: Trưởng đoàn hai bên bước vào phòng họp")]
    [InlineData("Đồ họa: CNN.")]
    public void A_line_with_a_credit_or_a_side_is_a_caption(string caption) =>
        Assert.Equal([$"Lead: {Lead}", $"Caption: {caption}", $"Paragraph: {Last}"], Dump($"{Lead}\n{caption}\n{Last}"));

    [Fact]
    public void A_bar_after_a_caption_is_a_mark_of_its_own() =>
        Assert.Equal(
            [$"Lead: {Lead}", "Caption: Trưởng đoàn hai bên. (Ảnh: Kyodo)", "Mark: |", $"Paragraph: {Last}"],
            Dump($"{Lead}\nTrưởng đoàn hai bên. (Ảnh: Kyodo) |\n{Last}"));

    [Fact]
    public void A_first_line_may_be_a_caption() =>
        Assert.Equal(
            ["Caption: Bà Novak (phải) tại Viên. Ảnh: THX/TTXVN", "Mark: |", $"Lead: {Lead}", $"Paragraph: {Last}"],
            Dump($"Bà Novak (phải) tại Viên. Ảnh: THX/TTXVN\n|\n{Lead}\n{Last}"));

    [Fact]
    public void A_caption_run_into_a_paragraph_is_the_sentence_before_the_credit() =>
        Assert.Equal(
            ["Lead: " + Lead, "Paragraph: Ngày 4/5, hai đoàn đã họp kín.", "Caption: Bà Novak rời phòng họp. Ảnh: AFP/TTXVN", "Paragraph: Sau đó họ cùng ăn tối. Không ai trả lời báo chí."],
            Dump(Lead + "\n\nNgày 4/5, hai đoàn đã họp kín. Bà Novak rời phòng họp. Ảnh: AFP/TTXVN Sau đó họ cùng ăn tối. Không ai trả lời báo chí."));

    [Fact]
    public void A_credit_after_a_sentence_that_goes_on_stands_alone() =>
        Assert.Equal(
            ["Lead: " + Lead, "Paragraph: Tuy nhiên, bà Novak đã không nêu ngày cụ thể.", "Credit: (Ảnh: AP)", "Paragraph: Hai đoàn sẽ họp lại vào tuần sau."],
            Dump(Lead + "\n\nTuy nhiên, bà Novak đã không nêu ngày cụ thể. (Ảnh: AP) Hai đoàn sẽ họp lại vào tuần sau."));

    [Fact]
    public void A_bare_name_below_the_lead_is_a_caption() =>
        Assert.Equal(
            ["Lead: " + Lead, "Caption: Ngoại trưởng Áo Petra Novak.", "Paragraph: Bà Novak cho biết đàm phán diễn ra tốt đẹp."],
            Dump(Lead + "\n\nNgoại trưởng Áo Petra Novak. Bà Novak cho biết đàm phán diễn ra tốt đẹp."));

    [Fact]
    public void A_caption_in_brackets_does_not_take_the_sentence_before_it() =>
        Assert.Equal(
            ["Lead: " + Lead, "Paragraph: Hai đoàn đã họp kín.", "Caption: (Trong ảnh: Phòng họp tại Viên)", "Paragraph: " + Last],
            Dump(Lead + "\nHai đoàn đã họp kín. (Trong ảnh: Phòng họp tại Viên) " + Last));

    [Fact]
    public void Captions_moved_to_the_end_are_known_by_their_first_copy_or_by_the_signature_above() =>
        Assert.Equal(
            [
                "Lead: " + Lead, "Caption: Bà Novak khi bước ra khỏi phòng họp ở Viên.", "Paragraph: " + Last, "Signature: Hồng Vân",
                "Caption: Bà Novak khi bước ra khỏi phòng họp ở Viên.", "Caption: Tòa nhà nơi hai đoàn họp.",
            ],
            Dump($"{Lead}\n\nBà Novak khi bước ra khỏi phòng họp ở Viên.\n\n{Last}\n\nHồng Vân\n\nBà Novak khi bước ra khỏi phòng họp ở Viên.\nTòa nhà nơi hai đoàn họp."));

    [Theory]
    [InlineData("Bà nói nguồn tin: \"Chúng tôi không xác nhận.\"")]
    [InlineData("Tờ báo đăng hình ảnh: hai ông bắt tay nhau.")]
    [InlineData("Cảnh sát cảnh báo: khu vực đã bị phong tỏa.")]
    [InlineData("Ông Tanaka (58 tuổi) nói hai bên phải kiên nhẫn.")]
    [InlineData("Ông Tanaka (ảnh) nói hai bên phải kiên nhẫn.")]
    [InlineData("Bà Novak nói sẽ đi về phía cánh phải của liên minh.")]
    [InlineData("Công ty này bán phần mềm phân tích hình ảnh 3D cho quân đội.")]
    public void A_sentence_is_no_caption(string sentence) =>
        Assert.Equal([$"Lead: {Lead}", $"Paragraph: {sentence}", $"Paragraph: {Last}"], Dump($"{Lead}\n{sentence}\n{Last}"));

    [Fact]
    public void A_lead_repeated_in_the_report_stays_the_reports_own() =>
        Assert.Equal([$"Lead: {Lead}", "Paragraph: Bà Novak đã xác nhận.", $"Paragraph: {Lead}", $"Paragraph: {Last}"], Dump($"{Lead}\nBà Novak đã xác nhận.\n{Lead}\n{Last}"));

    [Fact]
    public void A_sentence_that_tells_first_when_it_happened_is_no_caption() =>
        Assert.Equal(
            "Paragraph: Sáng 12/3, Chủ tịch nước tiếp Đại sứ Nhật Bản tại Hà Nội.",
            Dump("Chủ tịch nước tiếp Đại sứ Nhật Bản\n\nHai bên trao đổi về quan hệ song phương.\n\nSáng 12/3, Chủ tịch nước tiếp Đại sứ Nhật Bản tại Hà Nội.\n\nHai bên nhất trí giữ liên lạc.")[2]);

    [Theory]
    [InlineData("Ministers meet in Hanoi\n\nThe ministers of the two countries met on Monday.\n\nBoth sides agreed to deepen their cooperation in trade.\n\nThey will meet again.")]
    [InlineData("Hai ben ky van kien\n\nBo truong hai nuoc da gap nhau tai Ha Noi trong ngay hom qua.\n\nHai ben ky ba van kien hop tac ve kinh te.\n\nCuoc gap se duoc noi lai vao nam sau.")]
    public void What_is_not_written_in_Vietnamese_letters_has_no_captions_without_a_mark(string text) =>
        Assert.DoesNotContain(Dump(text), b => b.StartsWith("Caption", StringComparison.Ordinal));
}
