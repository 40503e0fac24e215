namespace Chancery.Documents.Tests;

/// <summary>Documents for these tests.</summary>
internal static class Sample
{
    /// <summary>A short document with everything that a document may have.</summary>
    public static Document Short { get; } = new(
        "Phi hạt nhân hóa bán đảo Triều Tiên",
        "vi-VN",
        [DocumentBlock.Paragraph("Bản tóm tắt cho giai đoạn từ 1/6/2018 đến 30/6/2018")],
        [
            new DocumentSection(1, "Tình hình", []),
            new DocumentSection(2, "Tiếp xúc gần nhất", [Item("PRK – USA", " gặp tại Singapore.", "Hai nhà lãnh đạo gặp nhau."), Item("KOR – PRK", " gặp tại Bàn Môn Điếm.", "Cuộc gặp kéo dài.", "Hai bên ký tuyên bố.")]),
            new DocumentSection(1, "Diễn biến", [DocumentBlock.Paragraph("Không bài nào nêu.")]),
        ]);

    /// <summary>A document of one item whose text and note are the same words.</summary>
    public static Document Saying(string words) => new(words, "en-GB", [], [new DocumentSection(1, words, [new DocumentBlock(true, [new TextRun(words) { IsStrong = true, Notes = [[new TextRun(words)]] }])])]);

    /// <summary>A document with so many items, each with a note of so many words.</summary>
    public static Document Long(int items, int words) => new(
        "Dài", "vi-VN", [], [new DocumentSection(1, "Mục", [.. Enumerable.Range(1, items).Select(i => Item(FormattableString.Invariant($"Việc{i}"), " đã diễn ra.", $"Chú{i} " + string.Join(' ', Enumerable.Repeat("thích", words)) + FormattableString.Invariant($" hết{i}")))])]);

    /// <summary>An item with notes.</summary>
    public static DocumentBlock Item(string head, string rest, params string[] notes) => new(
        true,
        [new TextRun(head) { IsStrong = true }, new TextRun(rest) { Notes = [.. notes.Select(n => (IReadOnlyList<TextRun>)[new TextRun(n) { Language = "vi-VN" }])] }]);

    /// <summary>Text of others that a form of document could take for its own.</summary>
    public static TheoryData<string> Hostile { get; } =
    [
        "](javascript:alert(1))",
        "[x](http://example.org)",
        "![x](x.png)",
        "<script>alert(1)</script>",
        "a | b",
        "`code` and ```",
        "*star* _line_ ~~cut~~",
        "# heading",
        "- item",
        "1. item",
        "[^1]: note",
        "&lt;b&gt; & \"'",
        "]]> <![CDATA[",
        "line\nbreak\ttab\u0000\u0007\u001B[31m",
        "\uD800 half, \uFFFE and \uFFFF",
        "\u202Egnp.exe\u202C",
        "(a) \\ (b) %PDF-1.7 endobj",
        "$x$ @user https://example.org www.example.org",
    ];
}
