namespace Chancery.Intake.Tests.Files;

public sealed class GzipTests : IDisposable
{
    private const string Text = "Ngoại trưởng hai nước hội đàm tại Viên.\nHai bên nhất trí gặp lại.\n";
    private const string Record = """{"id":"r1","text":"Hai bên gặp nhau."}""";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_packed_text_is_read_under_its_own_path()
    {
        var path = _folder.Write("a.txt.gz", Pack.Gzip(Text));
        Assert.Equal((path, Text), (One(path).Article!.Id, One(path).Article!.Text));
    }

    [Fact]
    public void Packed_records_are_read_one_by_one() =>
        Assert.Equal(["r1", "r1"], Sources.Read(_folder.Write("a.jsonl.gz", Pack.Gzip(Record + "\n" + Record))).Select(r => r.Article!.Id));

    [Fact]
    public void A_folder_holds_packed_files_too()
    {
        _folder.Write("b.jsonl.gz", Pack.Gzip(Record));
        _folder.Write("c.doc", "x");
        Assert.Equal("r1", Assert.Single(Sources.Read(_folder.Path)).Article!.Id);
    }

    [Fact]
    public void What_is_packed_without_an_ending_is_known_by_its_first_bytes() =>
        Assert.Equal(IntakeCode.UnknownKind, One(_folder.Write("a", Pack.Gzip("x"))).Failure!.Code);

    [Fact]
    public void Damage_is_named_and_what_comes_before_it_is_read()
    {
        var packed = Pack.Gzip(string.Join('\n', Enumerable.Range(0, 20_000).Select(i => $$"""{"id":"r{{i * 7919}}","text":"Hai bên gặp nhau lần {{i}}."}""")));
        var results = Sources.Read(_folder.Write("a.jsonl.gz", packed[..(packed.Length / 2)])).ToList();
        Assert.Equal(IntakeCode.BrokenPacking, results[^1].Failure!.Code);
        Assert.True(results.Count > 5_000);
        Assert.All(results[..^1], r => Assert.True(r.IsArticle));
        Assert.Equal(IntakeCode.BrokenPacking, One(_folder.Write("b.txt.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF])).Failure!.Code);
    }

    [Fact]
    public void A_bomb_is_named() =>
        Assert.Equal(IntakeCode.UnpacksTooFar, One(_folder.Write("a.txt.gz", Pack.Gzip(new byte[8 << 20]))).Failure!.Code);

    [Fact]
    public void What_lies_too_deep_is_named()
    {
        var packed = Pack.Gzip(Text);
        for (var i = 0; i < 5; i++)
        {
            packed = Pack.Gzip(packed);
        }
        Assert.Equal((IntakeCode.TooDeep, "4"), Sources.Said(One(_folder.Write("a.txt.gz.gz.gz.gz.gz.gz", packed))));
    }

    [Fact]
    public void A_text_over_the_limit_is_named_however_small_it_is_packed() =>
        Assert.Equal((IntakeCode.TooLarge, "201 200"), Sources.Said(new ReportSource(Layouts.Layout, new IntakeLimits(200)).Read(_folder.Write("a.txt.gz", Pack.Gzip(new string('a', 300)))).Single()));

    private static IntakeResult One(string path) => Assert.Single(Sources.Read(path));
}
