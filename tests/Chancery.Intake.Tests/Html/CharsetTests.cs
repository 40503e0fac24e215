using System.Text;
using Chancery.Model;

namespace Chancery.Intake.Tests.Html;

public sealed class CharsetTests
{
    private const string First = "Bộ trưởng Ngoại giao Hàn Quốc đã tới Hà Nội và sẽ gặp lãnh đạo Việt Nam để bàn về quan hệ giữa hai nước.";
    private const string Second = "Các cuộc gặp sẽ diễn ra trong ba ngày; ngoài thương mại, hai bên sẽ nói tới những vấn đề khu vực mà cả hai cùng quan tâm.";

    static CharsetTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", "utf-8", "utf-8")]
    [InlineData("utf-8", null, "utf-8")]
    [InlineData("utf-8", "windows-1252", "utf-8")]
    [InlineData("utf-16", null, "utf-16le")]
    [InlineData("windows-1258", "windows-1258", "windows-1258")]
    [InlineData("windows-1258", null, "windows-1258")]
    [InlineData("windows-1258", "utf-8", "windows-1258")]
    [InlineData("windows-1258", "iso-8859-1", "windows-1258")]
    [InlineData("tcvn3", null, "tcvn3")]
    [InlineData("tcvn3", "utf-8", "tcvn3")]
    [InlineData("tcvn3", "windows-1252", "tcvn3")]
    [InlineData("vni", null, "vni")]
    [InlineData("vni", "iso-8859-1", "vni")]
    [InlineData("utf-8", "utf-16", "utf-8")]
    [InlineData("utf-8", "gb2312", "utf-8")]
    [InlineData("utf-16 without mark", null, "utf-16le")]
    [InlineData("utf-16 without mark", "utf-16", "utf-16le")]
    [InlineData("windows-1258", "utf-16", "windows-1258")]
    [InlineData("windows-1258", "gb2312", "windows-1258")]
    [InlineData("windows-1258", "shift_jis", "windows-1258")]
    [InlineData("windows-1258", "windows-1251", "windows-1258")]
    [InlineData("tcvn3", "gb2312", "tcvn3")]
    [InlineData("tcvn3", "windows-1251", "tcvn3")]
    [InlineData("vni", "shift_jis", "vni")]
    public void A_page_is_read_in_its_encoding_whatever_it_declares(string encoding, string? declared, string charset)
    {
        var article = Read(Encoded(Page(declared), encoding), null);

        Assert.Equal($"{First}\n{Second}", article.Body());
        Assert.Equal(charset, article.Source?.Charset);
    }

    [Theory]
    [InlineData("tcvn3")]
    [InlineData("vni")]
    public void Old_letters_that_were_pasted_into_a_page_of_today_are_told(string encoding)
    {
        var latin = Encoding.Latin1.GetString(Encoded(Page("utf-8"), encoding));

        Assert.Equal($"{First}\n{Second}", Read(Encoding.UTF8.GetBytes(latin), "utf-8").Body());
    }

    [Theory]
    [InlineData("gb2312")]
    [InlineData("shift_jis")]
    public void Chinese_and_Japanese_stay_what_they_are(string charset)
    {
        const string text = "日本首相访中，会谈于今日上午在北京举行，中日外相同席，会谈后共同声明。";

        var article = Read(Encoding.GetEncoding(charset).GetBytes($"<html><head><meta charset={charset}></head><body><article><p>{text}</p></article></body></html>".Replace('访', '到').Replace('会', '面').Replace('谈', '前')), null);

        Assert.Contains("日本首相到中", article.Body(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_that_says_utf16_is_not_believed_against_the_bytes() =>
        Assert.Equal($"{First}\n{Second}", Read(Encoding.UTF8.GetBytes(Page(null)), "utf-16").Body());

    [Fact]
    public void French_is_no_old_Vietnamese()
    {
        const string french = "Le ministre français des Affaires étrangères s'est rendu à Hanoï où il a été reçu par ses homologues après une première étape à Séoul, a annoncé son cabinet. "
            + "Les deux délégations ont évoqué la coopération économique, la sécurité régionale et la présence d'étudiants vietnamiens dans les universités françaises.";

        var article = Read(Encoding.Latin1.GetBytes($"<html lang=fr><body><article><p>{french}</p></article></body></html>"), null);

        Assert.Equal(french, article.Body());
        Assert.Equal("windows-1252", article.Source?.Charset);
    }

    [Fact]
    public void A_faulty_byte_does_not_make_a_page_another() =>
        Assert.Equal("utf-8", Read([.. Encoding.UTF8.GetBytes(Page("utf-8")), 0xE1, 0x3C], null).Source?.Charset);

    private static Article Read(byte[] bytes, string? charset)
    {
        var result = Readers.Read(bytes, charset);
        Assert.True(result.IsArticle, result.Failure?.Code);
        return result.Article;
    }

    private static string Page(string? declared) =>
        $"<html><head>{(declared is null ? "" : $"<meta charset=\"{declared}\">")}</head><body><article><p>{First}</p><p>{Second}</p></article></body></html>";

    private static byte[] Encoded(string page, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(page),
        "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(page)],
        "utf-16 without mark" => Encoding.Unicode.GetBytes(page),
        "windows-1258" => Encoding.GetEncoding(1258).GetBytes(Marked(page)),
        _ => OldBytes(page, encoding),
    };

    // Windows-1258 has the vowels with their hats and writes the tones behind them.
    private static string Marked(string page)
    {
        var text = new StringBuilder();
        foreach (var c in page)
        {
            var parts = c.ToString().Normalize(NormalizationForm.FormD);
            var tone = parts.IndexOfAny(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']);
            text.Append(tone < 0 ? c.ToString() : parts.Remove(tone, 1).Normalize(NormalizationForm.FormC) + parts[tone]);
        }
        return text.ToString();
    }

    private static byte[] OldBytes(string page, string encoding)
    {
        var table = File.ReadLines(Path.Combine(Places.Repository, "data", "intake", "legacy-encodings.tsv"))
            .Select(l => l.Split('\t')).Where(f => f[0] == encoding)
            .GroupBy(f => f[2][0]).ToDictionary(g => g.Key, g => Convert.FromHexString(g.First()[1].Replace(" ", "", StringComparison.Ordinal)));
        return [.. page.SelectMany(c => table.TryGetValue(c, out var bytes) ? bytes : [(byte)c])];
    }
}
