using System.Diagnostics;
using System.Text;

namespace Chancery.Intake.Tests;

/// <summary>What holds for every text, however it looks.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "Ảnh: ", "(Ảnh: Reuters)", "(Nguồn: ", "Ảnh", "ảnh 1", "ảnh 12", " - Ảnh: REUTERS", "Video: ", "(Trong ảnh: ", ")", "(", "[", "]", "(trái)", "(phải", "|", " | ",
        "./.", ".", ". ", "...", "! ", "? ", "\"", "“", "”", ":", ": ", "Xem thêm: ", "Xem thêm > > ", ">>> ", "Tin cùng chuyên mục", "Tin liên quan", "Theo Reuters", "(TTXVN/Vietnam+)", "TTXVN",
        "Hồng Vân", "Đ. V", "PV", "Tuy nhiên, ", "Ông nói hai bên sẽ gặp lại", "Ngoại trưởng Áo Petra Novak", "tại Viên hôm 5/5", "cuộc gặp", "Nhật Bản", "hai bên", " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u200B",
        "a", "Đ", "1", "-", "–", "/", "😀", "\uD83D", "e\u0301\u0323", "Hoà bình".Normalize(NormalizationForm.FormD),
    ];

    [Fact]
    public void Blocks_are_sound_and_laying_out_twice_gives_the_same()
    {
        var random = new Random(20210706);
        for (var i = 0; i < 4000; i++)
        {
            var text = Any(random);
            var title = random.Next(3) == 0 ? Any(random) : null;
            var article = Layouts.Lay(text, title);
            Layouts.AssertSound(article);
            Assert.Equal(article.Blocks.AsEnumerable(), Layouts.Lay(text, title).Blocks);
            Assert.Equal(article.Hash, Layouts.Lay(text, title).Hash);
        }
    }

    [Fact]
    public void A_long_hostile_text_is_laid_out_in_linear_time()
    {
        // Anything that grows with the square would need minutes for these, and hours for the longest report that is taken in.
        const int length = 500_000;
        var watch = new Stopwatch();
        foreach (var piece in Pieces.Append("Ảnh: AP ").Append("(a").Append("Xem thêm: a ").Append("Hồng Vân\n").Append("Ông (trái) nói. ").Append("a\nb\n").Append("[A b c d]").Append("Tin liên quan\nA\n"))
        {
            var text = new StringBuilder(length + piece.Length);
            while (text.Length < length)
            {
                text.Append(piece);
            }
            var once = text.ToString();
            watch.Restart();
            Layouts.AssertSound(Layouts.Lay(once));
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"'{piece}' took {watch.Elapsed}");
        }
    }

    private static string Any(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(40); i >= 0; i--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
            if (random.Next(3) == 0)
            {
                text.Append(' ');
            }
        }
        return text.ToString();
    }
}
