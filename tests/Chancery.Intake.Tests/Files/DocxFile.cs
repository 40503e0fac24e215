using System.Security;

namespace Chancery.Intake.Tests.Files;

/// <summary>Writes word-processing documents.</summary>
internal static class DocxFile
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public const string Core = """
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
        <dc:title>Thông cáo</dc:title><dc:creator>Vụ Báo chí</dc:creator><dc:language>vi-VN</dc:language>
        <dcterms:created>2021-07-06T02:00:00Z</dcterms:created><dcterms:modified>2021-07-07T02:00:00Z</dcterms:modified></cp:coreProperties>
        """;

    public const string Styles = $"""
        <w:styles xmlns:w="{W}"><w:style w:styleId="Tiu"><w:name w:val="Title"/></w:style><w:style w:styleId="TiuCon"><w:basedOn w:val="Tiu"/><w:name w:val="my own"/></w:style>
        <w:style w:styleId="ChuThich"><w:name w:val="caption"/></w:style><w:style w:styleId="MucLuc1"><w:name w:val="toc 1"/></w:style></w:styles>
        """;

    public static byte[] Make(string body, params (string Name, string Content)[] parts) =>
        Pack.Zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", Part("document", $"<w:body>{body}</w:body>")), .. parts]);

    public static string Part(string name, string content) =>
        $"""<?xml version="1.0" encoding="UTF-8"?><w:{name} xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">{content}</w:{name}>""";

    public static string Paragraph(string text, string? style = null) =>
        $"<w:p>{(style is null ? "" : $"""<w:pPr><w:pStyle w:val="{style}"/></w:pPr>""")}{Run(text)}</w:p>";

    public static string Run(string text) => $"""<w:r><w:t xml:space="preserve">{SecurityElement.Escape(text)}</w:t></w:r>""";
}
