using System.Globalization;
using System.Text;

namespace Chancery.Bench;

/// <summary>A kind of text that makes careless code slow, in any length.</summary>
/// <param name="Name">What is hard about it.</param>
/// <param name="Make">A text of about as many characters.</param>
internal sealed record HardText(string Name, Func<int, string> Make)
{
    private static readonly string[] Surnames = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ"];
    private static readonly string[] Middles = ["Văn", "Thị", "Minh", "Quang", "Thanh", "Xuân", "Đức", "Ngọc", "Hữu", "Thế"];
    private static readonly string[] Givens = ["An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Khoa", "Lan", "Mai", "Nam", "Phong", "Quân", "Sơn", "Tuấn", "Vinh"];

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<HardText> All { get; } =
    [
        new("plain sentences", length => Repeat(length, _ => "Ngoại trưởng Mỹ điện đàm với người đồng cấp Hàn Quốc ngày 6/7.\n")),
        new("brackets never closed", length => Repeat(length, _ => "[Xem thêm (Ảnh: Mỹ họp với Nga ")),
        new("brackets alone", length => Repeat(length, _ => "[({")),
        new("quotes never closed", length => Repeat(length, _ => "Ông nói: “Chúng tôi sẵn sàng đối thoại. «Không ")),
        new("quotation marks alone", length => Repeat(length, _ => "\"")),
        new("many names", length => Repeat(length, number => $"Bộ trưởng {Person(number)} gặp ông {Person(number + 7)}. ")),
        new("short forms", length => Repeat(length, number => number % 50 == 0 ? $"Bộ trưởng {Person(number)} đến Nga. " : "Ông nói với bà và người đồng cấp hai bên. ")),
        new("one line without a stop", length => Repeat(length, _ => "Mỹ và Triều Tiên kêu gọi Nga từ chối đề nghị của Trung Quốc ")),
        new("one word without a space", length => new string('a', length)),
        new("commas and states", length => Repeat(length, _ => "Mỹ, Nga, Hàn Quốc, ")),
        new("dates", length => Repeat(length, number => string.Create(CultureInfo.InvariantCulture, $"ngày {1 + (number % 28)}/{1 + (number % 12)}, "))),
        new("empty lines", length => new string('\n', length)),
        new("one-word lines", length => Repeat(length, _ => "Mỹ\n")),
        new("captions", length => Repeat(length, _ => "Ông Nam (trái) bắt tay ông An (phải). Ảnh: Reuters\n")),
        new("capitals", length => Repeat(length, number => Person(number) + " ")),
        new("decomposed letters", length => Repeat(length, _ => "Thủ tướng điện đàm. ".Normalize(NormalizationForm.FormD))),
        new("marks upon marks", length => "a" + new string('\u0301', length)),
    ];

    private static string Repeat(int length, Func<int, string> piece)
    {
        var text = new StringBuilder(length + 100);
        for (var number = 0; text.Length < length; number++)
        {
            text.Append(piece(number));
        }
        return text.ToString();
    }

    // 1,500 names of three syllables; further on, a fourth syllable tells them apart.
    private static string Person(int number)
    {
        var name = $"{Surnames[number % 10]} {Middles[number / 10 % 10]} {Givens[number / 100 % 15]}";
        return number < 1_500 ? name : $"{name} {Givens[number / 1_500 % 15]}";
    }
}
