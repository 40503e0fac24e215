using System.Buffers.Binary;
using System.Text;
using Chancery.Intake.Tests.Archives;

namespace Chancery.Intake.Tests.Files;

public sealed class ZipTests : IDisposable
{
    private const string Text = "Ngoại trưởng hai nước hội đàm tại Viên.\nHai bên nhất trí gặp lại.\n";
    private const string Record = """{"id":"r1","text":"Hai bên gặp nhau."}""";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_are_read_by_their_kinds_in_their_order()
    {
        var path = _folder.Write("a.zip", Pack.Zip(
            ("b/z.txt", Encoding.UTF8.GetBytes(Text)), ("anh.jpg", [1, 2]), (".DS_Store", [1]), ("b/.an.txt", [1]), ("a.jsonl.gz", Pack.Gzip(Record)),
            ("c.docx", DocxFile.Make(DocxFile.Paragraph(Text))), ("d.warc.gz", WarcFile.ByRecord(WarcFile.Response(7))), ("thư mục/", [])));
        var tally = new IntakeTally();
        var results = new ReportSource(Layouts.Layout, tally: tally).Read(path).ToList();
        Assert.Equal([path + "!b/z.txt", "r1", path + "!c.docx", path + "!d.warc.gz!" + WarcFile.Id(7)], results.Select(r => r.Article?.Id));
        Assert.Equal(1, tally[PassedOver.OtherKind]);
    }

    [Fact]
    public void An_archive_in_an_archive_is_read_to_a_depth()
    {
        var inner = Pack.Zip(("a.txt", Text));
        var name = "";
        for (var depth = 1; depth < 6; depth++)
        {
            var result = Assert.Single(Sources.Read(_folder.Write("a.zip", inner)));
            Assert.Equal(depth < 5 ? null : IntakeCode.TooDeep, result.Failure?.Code);
            Assert.Equal(_folder.Path + "/a.zip" + name + (depth < 5 ? "!a.txt" : ""), result.Article?.Id ?? result.Failure!.Path[..^"!a.txt".Length]);
            inner = Pack.Zip(("b.zip", inner));
            name += "!b.zip";
        }
    }

    [Fact]
    public void A_name_that_climbs_is_only_a_name()
    {
        var result = Assert.Single(Sources.Read(_folder.Write("a.zip", Pack.Zip(("../../etc/x\n\u001b.txt", Text)))));
        Assert.Equal(_folder.Path + "/a.zip!../../etc/x\uFFFD\uFFFD.txt", result.Article!.Id);
        Assert.Equal([_folder.Path + "/a.zip"], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void A_bomb_is_named_and_the_rest_read()
    {
        var results = Sources.Read(_folder.Write("a.zip", Pack.Zip(("a.txt", new byte[9 << 20]), ("b.txt", Encoding.UTF8.GetBytes(Text)))));
        Assert.Equal([IntakeCode.UnpacksTooFar, null], results.Select(r => r.Failure?.Code));
    }

    [Fact]
    public void Archives_within_share_what_may_be_unpacked()
    {
        var limits = IntakeLimits.Default with { UnpackedBytes = 25_000 };
        var inner = Pack.Zip(("a.txt", string.Concat(Enumerable.Repeat(Text, 100))));
        var results = new ReportSource(Layouts.Layout, limits).Read(_folder.Write("a.zip", Pack.Zip(Enumerable.Range(0, 9).Select(i => ($"{i}.zip", inner))))).ToList();
        Assert.True(results[0].IsArticle);
        Assert.Equal((IntakeCode.UnpacksTooFar, "25000"), Sources.Said(results[^1]));
    }

    [Fact]
    public void More_files_than_are_read_are_named()
    {
        var limits = IntakeLimits.Default with { Entries = 3 };
        var results = new ReportSource(Layouts.Layout, limits).Read(_folder.Write("a.zip", Pack.Zip(Enumerable.Range(0, 9).Select(i => ($"{i}.txt", Text))))).ToList();
        Assert.Equal([null, null, null, IntakeCode.TooManyFiles], results.Select(r => r.Failure?.Code));
    }

    [Fact]
    public void An_encrypted_file_is_named_and_the_rest_read()
    {
        var zip = Pack.Zip(("a.txt", Text), ("b.txt", Text));
        // The flag stands in the local header and in the directory.
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        var results = Sources.Read(_folder.Write("a.zip", zip));
        Assert.Equal([IntakeCode.Encrypted, null], results.Select(r => r.Failure?.Code));
        Assert.EndsWith("!a.txt", results[0].Failure!.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_is_named_and_the_rest_read()
    {
        var zip = Pack.Zip(("a.txt", Text), ("b.txt", Text));
        zip[45] ^= 0xFF;
        Assert.Equal([IntakeCode.BrokenPacking, null], Sources.Read(_folder.Write("a.zip", zip)).Select(r => r.Failure?.Code));
        var entry = Pack.Zip(("a.txt", Text));
        BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(8), 99);
        BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(entry.AsSpan().IndexOf("PK\u0001\u0002"u8) + 10), 99);
        Assert.Equal(IntakeCode.BrokenPacking, Assert.Single(Sources.Read(_folder.Write("b.zip", entry))).Failure!.Code);
        Assert.Equal(IntakeCode.BrokenPacking, Assert.Single(Sources.Read(_folder.Write("c.zip", zip[..40]))).Failure!.Code);
    }

    [Fact]
    public void An_archive_without_reports_is_named()
    {
        Assert.Equal(IntakeCode.EmptyArchive, Assert.Single(Sources.Read(_folder.Write("a.zip", Pack.Zip(("a.jpg", "x"))))).Failure!.Code);
        Assert.Equal(IntakeCode.EmptyArchive, Assert.Single(Sources.Read(_folder.Write("b.zip", Pack.Zip(Array.Empty<(string, string)>())))).Failure!.Code);
    }

    [Fact]
    public void Of_a_web_archive_in_a_ZIP_file_the_archives_are_read()
    {
        var wacz = Pack.Zip(
            ("archive/data.warc.gz", WarcFile.ByRecord(WarcFile.Response(1), WarcFile.Response(2))), ("pages/pages.jsonl", Encoding.UTF8.GetBytes("""{"format":"json-pages-1.0","id":"pages"}""")),
            ("indexes/index.cdx.gz", Pack.Gzip("x")), ("datapackage.json", Encoding.UTF8.GetBytes("{}")));
        foreach (var path in (string[])[_folder.Write("a.wacz", wacz), _folder.Write("b.zip", wacz), _folder.Write("c", wacz)])
        {
            Assert.Equal([$"{path}!archive/data.warc.gz!{WarcFile.Id(1)}", $"{path}!archive/data.warc.gz!{WarcFile.Id(2)}"], Sources.Read(path).Select(r => r.Article?.Id));
        }
    }
}
