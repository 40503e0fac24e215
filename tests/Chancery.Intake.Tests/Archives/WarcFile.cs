using System.Globalization;
using System.Text;

namespace Chancery.Intake.Tests.Archives;

/// <summary>Writes web archives.</summary>
internal static class WarcFile
{
    public const string Url = "https://example.org/tin";

    public static string Text(int number) => $"Ngoại trưởng hai nước hội đàm lần thứ {number}.\nHai bên nhất trí gặp lại vào tháng sau.\n";

    public static byte[] Answer(int number, string? type = "text/plain; charset=utf-8", string headers = "") =>
        Answer(Encoding.UTF8.GetBytes(Text(number)), type, headers);

    public static byte[] Answer(byte[] body, string? type, string headers = "", int status = 200) =>
        [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status} OK\r\n{(type is null ? "" : $"Content-Type: {type}\r\n")}{headers}\r\n"), .. body];

    public static byte[] Response(int number) => Response(number, Answer(number));

    public static byte[] Response(int number, byte[] block, long? length = null) =>
        Record("response", number, block, "WARC-Target-URI: " + Url + number + "\r\nContent-Type: application/http; msgtype=response\r\nWARC-Payload-Digest: sha1:AAAA\r\n", length);

    public static byte[] Record(string type, int number, byte[] block, string headers = "", long? length = null, string version = "1.1") =>
    [
        .. Encoding.UTF8.GetBytes($"WARC/{version}\r\nWARC-Type: {type}\r\nWARC-Record-ID: <{Id(number)}>\r\nWARC-Date: 2021-07-06T10:20:30Z\r\n{headers}Content-Length: {(length ?? block.Length).ToString(CultureInfo.InvariantCulture)}\r\n\r\n"),
        .. block,
        .. "\r\n\r\n"u8,
    ];

    public static string Id(int number) => $"urn:uuid:{number:D8}-0000-4000-8000-000000000000";

    public static byte[] Plain(params IEnumerable<byte[]> records) => [.. records.SelectMany(r => r)];

    public static byte[] ByRecord(params IEnumerable<byte[]> records) => [.. records.SelectMany(Pack.Gzip)];

    public static byte[] Whole(params IEnumerable<byte[]> records) => Pack.Gzip(Plain(records));
}
