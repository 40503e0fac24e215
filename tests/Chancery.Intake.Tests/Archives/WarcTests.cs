using System.IO.Compression;
using System.Text;
using Chancery.Model;

namespace Chancery.Intake.Tests.Archives;

public sealed class WarcTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Packings => ["plain", "record", "whole"];

    [Theory]
    [MemberData(nameof(Packings))]
    public void Pages_come_in_order_with_what_the_archive_says_of_them(string packing)
    {
        var path = Write(packing, WarcFile.Record("warcinfo", 0, "software: test\r\n"u8.ToArray()), WarcFile.Response(1), WarcFile.Record("request", 2, "GET / HTTP/1.1\r\n\r\n"u8.ToArray()), WarcFile.Response(3));
        var results = Sources.Read(path);
        Assert.Equal([$"{path}!{WarcFile.Id(1)}", $"{path}!{WarcFile.Id(3)}"], results.Select(r => r.Article!.Id));
        Assert.Equal([WarcFile.Text(1), WarcFile.Text(3)], results.Select(r => r.Article!.Text));
        Assert.Equal(WarcFile.Url + "1", results[0].Article!.Url);
    }

    [Fact]
    public void A_document_knows_its_link_fetching_time_type_charset_and_digest()
    {
        var seen = new SeenDocuments("application/x-seen");
        var path = Write("plain", WarcFile.Response(1, WarcFile.Answer(1, "Application/X-Seen; Charset=\"windows-1258\"")));
        Assert.Empty(new ReportSource(Layouts.Layout, readers: [seen]).Read(path));
        var document = Assert.Single(seen.Documents);
        Assert.Equal((WarcFile.Url + "1", "application/x-seen", "windows-1258", "sha1:AAAA"), (document.Url, document.MediaType, document.Charset, document.PayloadDigest));
        Assert.Equal(new DateTimeOffset(2021, 7, 6, 10, 20, 30, TimeSpan.Zero), document.Fetched);
    }

    [Theory]
    [InlineData("resource", "text/plain")]
    [InlineData("conversion", "text/plain")]
    [InlineData("response", "text/plain")]
    public void Records_without_an_HTTP_head_are_read_by_their_type(string type, string mediaType)
    {
        var path = Write("plain", WarcFile.Record(type, 1, Encoding.UTF8.GetBytes(WarcFile.Text(1)), $"Content-Type: {mediaType}\r\n", version: "1.0"));
        Assert.Equal(WarcFile.Text(1), Assert.Single(Sources.Read(path)).Article!.Text);
    }

    [Fact]
    public void What_is_no_report_is_passed_over_and_counted()
    {
        var revisits = new List<Sighting>();
        var tally = new IntakeTally(revisits.Add);
        var path = Write(
            "record",
            WarcFile.Record("metadata", 1, "x"u8.ToArray()),
            WarcFile.Response(2, WarcFile.Answer([0xFF, 0xD8], "image/jpeg")),
            WarcFile.Response(3, WarcFile.Answer([], "text/plain", status: 301)),
            WarcFile.Record("revisit", 4, "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), $"WARC-Target-URI: {WarcFile.Url}\r\nWARC-Refers-To: <{WarcFile.Id(9)}>\r\nWARC-Refers-To-Date: 2021-07-05T00:00:00.123456789Z\r\n"),
            WarcFile.Response(5));
        Assert.Single(new ReportSource(Layouts.Layout, tally: tally).Read(path));
        Assert.Equal((1, 1, 1, 1, 4), (tally[PassedOver.OtherRecord], tally[PassedOver.OtherKind], tally[PassedOver.OtherStatus], tally[PassedOver.Revisit], tally.Total));
        var revisit = Assert.Single(revisits);
        Assert.Equal((path, WarcFile.Id(4), WarcFile.Url, WarcFile.Id(9)), (revisit.Archive, revisit.RecordId, revisit.Url, revisit.RefersTo));
        Assert.Equal(new DateTimeOffset(2021, 7, 5, 0, 0, 0, TimeSpan.Zero).AddTicks(1234567), revisit.RefersToFetched);
    }

    public static TheoryData<string, string> Bodies => new()
    {
        { "Transfer-Encoding: chunked\r\n", "chunked" },
        { "Transfer-Encoding: chunked\r\n", "none" },
        { "Content-Encoding: gzip\r\n", "gzip" },
        { "Content-Encoding: gzip\r\n", "none" },
        { "Content-Encoding: x-gzip\r\nTransfer-Encoding: Chunked\r\n", "gzip chunked" },
        { "Content-Encoding: deflate\r\n", "zlib" },
        { "Content-Encoding: deflate\r\n", "deflate" },
        { "Content-Encoding: deflate\r\n", "none" },
        { "Content-Encoding: br\r\n", "br" },
        { "Content-Encoding: br\r\n", "none" },
        { "Content-Encoding: br, gzip\r\n", "br gzip" },
        { "Content-Encoding: zstd\r\n", "none" },
        { "Content-Encoding: identity\r\n", "none" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Bodies_are_unpacked_where_they_are_packed(string headers, string packings)
    {
        var body = Encoding.UTF8.GetBytes(WarcFile.Text(1));
        body = packings.Split(' ').Aggregate(body, Encode);
        var path = Write("record", WarcFile.Response(1, WarcFile.Answer(body, "text/plain", headers)));
        Assert.Equal(WarcFile.Text(1), Assert.Single(Sources.Read(path)).Article!.Text);
    }

    [Fact]
    public void A_body_that_cannot_be_unpacked_is_named_and_the_next_is_read()
    {
        var packed = Pack.Gzip(WarcFile.Text(1));
        var path = Write(
            "plain",
            WarcFile.Response(1, WarcFile.Answer(packed[..^12], "text/plain", "Content-Encoding: gzip\r\n")),
            WarcFile.Response(2, WarcFile.Answer([0x28, 0xB5, 0x2F, 0xFD, 1, 2, 3], "text/plain", "Content-Encoding: zstd\r\n")),
            WarcFile.Response(3, "nothing"u8.ToArray()),
            WarcFile.Response(4, WarcFile.Answer(Pack.Gzip(new byte[8 << 20]), "text/plain", "Content-Encoding: gzip\r\n")),
            WarcFile.Response(5));
        var results = Sources.Read(path);
        Assert.Equal([IntakeCode.BrokenAnswer, IntakeCode.UnknownEncoding, IntakeCode.BrokenAnswer, IntakeCode.UnpacksTooFar, null], results.Select(r => r.Failure?.Code));
        Assert.Equal(WarcFile.Id(2), results[1].Failure!.RecordId);
        Assert.Equal(WarcFile.Response(1, WarcFile.Answer(packed[..^12], "text/plain", "Content-Encoding: gzip\r\n")).Length, results[1].Failure!.ByteOffset);
    }

    [Theory]
    [MemberData(nameof(Packings))]
    public void A_reading_that_was_stopped_is_taken_up_at_an_offset(string packing)
    {
        var path = Write(packing, [.. Enumerable.Range(0, 20).Select(WarcFile.Response)]);
        var all = Sources.Read(path);
        var rest = Sources.Source.ReadFrom(path, all[12].Offset!.Value).ToList();
        // One member over all can only be read from its start.
        Assert.Equal(all.Skip(packing == "whole" ? 0 : 12).Select(r => r.Article!.Id), rest.Select(r => r.Article!.Id));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("record")]
    public void An_offset_within_a_record_is_named_and_the_next_record_read(string packing)
    {
        var path = Write(packing, WarcFile.Response(1), WarcFile.Response(2));
        var results = Sources.Source.ReadFrom(path, 7).ToList();
        Assert.Equal(packing == "plain" ? IntakeCode.BrokenRecord : IntakeCode.BrokenPacking, results[0].Failure!.Code);
        Assert.EndsWith(WarcFile.Id(2), Assert.Single(results.Skip(1)).Article!.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_an_archive_by_its_first_bytes_whatever_its_name()
    {
        Assert.Single(Sources.Read(_folder.Write("a", WarcFile.Response(1))));
        Assert.Single(Sources.Read(_folder.Write("b", Pack.Gzip(WarcFile.Response(1)))));
        Assert.Single(Sources.Read(_folder.Write("c.warc", Pack.Gzip(WarcFile.Response(1)))));
        Assert.Single(Sources.Read(_folder.Write("d.warc.gz", WarcFile.Response(1))));
    }

    [Fact]
    public void An_archive_without_records_is_named() =>
        Assert.All(["a.warc", "b.warc.gz"], name => Assert.Equal(IntakeCode.EmptyFile, Assert.Single(Sources.Read(_folder.Write(name, ""))).Failure!.Code));

    private static byte[] Encode(byte[] body, string packing)
    {
        using var packed = new MemoryStream();
        using (Stream stream = packing switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            "zlib" => new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            "deflate" => new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            _ => packed,
        })
        {
            stream.Write(packing == "chunked" ? Chunked(body) : body);
        }
        return packed.ToArray();
    }

    private static byte[] Chunked(byte[] body) => [.. body.Chunk(17).SelectMany(c => (byte[])[.. Encoding.ASCII.GetBytes($"{c.Length:X};x=y\r\n"), .. c, .. "\r\n"u8]), .. "0\r\n\r\n"u8];

    private string Write(string packing, params byte[][] records) => packing switch
    {
        "plain" => _folder.Write("a.warc", WarcFile.Plain(records)),
        "record" => _folder.Write("a.warc.gz", WarcFile.ByRecord(records)),
        _ => _folder.Write("whole.warc.gz", WarcFile.Whole(records)),
    };
}
