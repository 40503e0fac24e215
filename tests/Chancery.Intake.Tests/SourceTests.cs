using System.Text;

namespace Chancery.Intake.Tests;

public sealed class SourceTests : IDisposable
{
    private const string Text = "Ngoại trưởng hai nước hội đàm tại Viên.\nHai bên nhất trí gặp lại.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("chancery-intake-").FullName;
    private readonly ReportSource _source = new(Layouts.Layout);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_text_files_report_has_its_path_as_id_and_no_date()
    {
        var path = Write("a.txt", Text);
        var article = One(path).Article!;
        Assert.Equal(path, article.Id);
        Assert.Equal(Text, article.Text);
        Assert.Null(article.Published);
        Assert.Null(article.Url);
    }

    [Fact]
    public void A_byte_order_mark_and_decomposed_text_change_nothing()
    {
        var composed = One(Write("a.txt", Text)).Article!;
        var decomposed = One(Write("b.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text.Normalize(NormalizationForm.FormD))])).Article!;
        Assert.Equal(composed.Text, decomposed.Text);
        Assert.Equal(composed.Hash, decomposed.Hash);
    }

    [Fact]
    public void A_record_gives_all_its_fields()
    {
        var article = One(Write("a.jsonl", """{"id":"r1","title":"Nhật Bản và Áo hội đàm","published":"2021-07-06","url":"https://example.org/a","more":[{"x":null}],"text":"Hai bên gặp nhau."}""")).Article!;
        Assert.Equal("r1", article.Id);
        Assert.Equal("Nhật Bản và Áo hội đàm", article.Title);
        Assert.Equal(new DateOnly(2021, 7, 6), article.Published);
        Assert.Equal("https://example.org/a", article.Url);
        Assert.Equal("Nhật Bản và Áo hội đàm\n\nHai bên gặp nhau.", article.Text);
    }

    [Theory]
    [InlineData("2021-07-06T23:10:00+07:00")]
    [InlineData("2021-07-06 23:10")]
    public void A_time_stamp_gives_the_day_on_which_it_was_written(string published) =>
        Assert.Equal(new DateOnly(2021, 7, 6), One(Write("a.jsonl", $$"""{"id":"r1","published":"{{published}}","text":"Hai bên gặp nhau."}""")).Article!.Published);

    [Fact]
    public void Null_is_as_if_the_field_were_missing() =>
        Assert.Null(One(Write("a.jsonl", """{"id":"r1","title":null,"published":null,"url":null,"text":"Hai bên gặp nhau."}""")).Article!.Published);

    [Fact]
    public void Records_come_in_order_and_blank_lines_are_passed_over() =>
        Assert.Equal(["a", "b", "c"], Read(Write("a.jsonl", "\uFEFF" + Record("a") + "\r\n\r\n  \n" + Record("b") + "\n" + Record("c"))).Select(r => r.Article!.Id));

    [Fact]
    public void A_folder_is_read_with_all_below_it_in_ordinal_order()
    {
        Write("b/z.txt", Text);
        Write("b/a.jsonl", Record("r2"));
        Write("a.txt", Text);
        Write("Z.TXT", Text);
        Write("b/.hidden.txt", Text);
        Write("notes.md", "nothing");
        Assert.Equal([Path.Combine(_folder, "Z.TXT"), Path.Combine(_folder, "a.txt"), "r2", Path.Combine(_folder, "b", "z.txt")], Read(_folder).Select(r => r.Article!.Id));
    }

    [Fact]
    public void A_failure_keeps_nothing_else_from_being_read()
    {
        var good = Write("good.txt", Text);
        var results = _source.Read([Path.Combine(_folder, "none.txt"), good, Write("empty.txt", ""), good]).ToList();
        Assert.Equal([false, true, false, true], results.Select(r => r.IsArticle));
    }

    [Fact]
    public void A_missing_path_is_named()
    {
        Fails(IntakeCode.MissingPath, Path.Combine(_folder, "none.txt"));
        Fails(IntakeCode.MissingPath, Path.Combine(_folder, "none.jsonl"));
        Fails(IntakeCode.MissingPath, Path.Combine(_folder, "none"));
    }

    [Theory]
    [InlineData("a.txt", "")]
    [InlineData("a.txt", " \n\t\n")]
    [InlineData("a.txt", "\uFEFF")]
    [InlineData("a.jsonl", "")]
    [InlineData("a.jsonl", "\n\n")]
    public void An_empty_file_is_named(string name, string content) => Fails(IntakeCode.EmptyFile, Write(name, content));

    [Fact]
    public void A_binary_file_is_named_with_its_first_nul()
    {
        Assert.Equal(4, Fails(IntakeCode.Binary, Write("a.txt", [(byte)'a', (byte)'b', 1, 2, 0, 0])).ByteOffset);
        Assert.Equal(1, Fails(IntakeCode.Binary, Write("utf16.txt", Encoding.Unicode.GetBytes("ab"))).ByteOffset);
        Assert.Equal(2, Fails(IntakeCode.Binary, Write("a.jsonl", [0x1F, 0x8B, 0, 0, 10, 10])).ByteOffset);
    }

    [Fact]
    public void Broken_utf8_is_named_with_its_byte_offset()
    {
        var failure = Fails(IntakeCode.BrokenUtf8, Write("a.txt", [.. Encoding.UTF8.GetBytes("Hội đàm\n"), 0xE1, 0xBB, (byte)'x']));
        Assert.Equal(Encoding.UTF8.GetByteCount("Hội đàm\n"), failure.ByteOffset);
        Assert.Equal(2, failure.Line);
        var start = Encoding.UTF8.GetBytes(Record("a") + "\n{\"id\":\"b\",\"text\":\"H");
        var results = Read(Write("a.jsonl", [.. start, 0xFF, .. Encoding.UTF8.GetBytes("\"}\n" + Record("c"))])).ToList();
        Assert.Equal(["a", null, "c"], results.Select(r => r.Article?.Id));
        Assert.Equal((IntakeCode.BrokenUtf8, 2L, (long)start.Length), (results[1].Failure!.Code, results[1].Failure!.Line, results[1].Failure!.ByteOffset));
    }

    [Theory]
    [InlineData("{\"id\":\"r1\",\"text\":\"Hai bên")]
    [InlineData("{\"id\":\"r1\" \"text\":1}")]
    [InlineData("{\"id\":\"r1\",\"text\":\"Hai bên gặp nhau.\"} thừa")]
    [InlineData("{\"id\":\"r1\",\"text\":\"\\ud800\"}")]
    [InlineData("id;text")]
    public void A_line_that_does_not_parse_is_named(string line)
    {
        var results = Read(Write("a.jsonl", Record("a") + "\n" + line + "\n" + Record("c"))).ToList();
        Assert.Equal(["a", null, "c"], results.Select(r => r.Article?.Id));
        Assert.Equal((IntakeCode.BrokenJson, 2L), (results[1].Failure!.Code, results[1].Failure!.Line));
        Assert.Equal(Path.Combine(_folder, "a.jsonl"), results[1].Failure!.Path);
    }

    [Theory]
    [InlineData("""{"text":"Hai bên gặp nhau."}""", "id", null)]
    [InlineData("""{"id":" ","text":"Hai bên gặp nhau."}""", "id", " ")]
    [InlineData("""{"id":"r1"}""", "text", "r1")]
    [InlineData("""{"id":"r1","text":null}""", "text", "r1")]
    public void A_missing_field_is_named(string record, string field, string? id)
    {
        var failure = Fails(IntakeCode.MissingField, Write("a.jsonl", record));
        Assert.Equal([field], failure.Arguments);
        Assert.Equal(id, failure.RecordId);
        Assert.Equal(1, failure.Line);
    }

    [Theory]
    [InlineData("""{"id":1,"text":"Hai bên gặp nhau."}""", "id", "string")]
    [InlineData("""{"title":["x"],"text":"Hai bên gặp nhau.","id":"r1"}""", "title", "string")]
    [InlineData("""{"id":"r1","text":{"a":"Hai bên gặp nhau."}}""", "text", "string")]
    [InlineData("""{"id":"r1","text":"Hai bên gặp nhau.","published":20210706}""", "published", "string")]
    [InlineData("""["r1","Hai bên gặp nhau."]""", "$", "object")]
    public void A_field_of_another_type_is_named(string record, string field, string wanted) =>
        Assert.Equal([field, wanted], Fails(IntakeCode.WrongType, Write("a.jsonl", record)).Arguments);

    [Theory]
    [InlineData("6/7/2021")]
    [InlineData("2021-02-30")]
    [InlineData("2021-07")]
    public void A_date_that_is_none_is_named(string published) =>
        Assert.Equal([published], Fails(IntakeCode.WrongDate, Write("a.jsonl", $$"""{"id":"r1","published":"{{published}}","text":"Hai bên gặp nhau."}""")).Arguments);

    [Theory]
    [InlineData("a.txt", "... --- ...\n123 | 456")]
    [InlineData("b.txt", "Tin cùng chuyên mục")]
    [InlineData("a.jsonl", """{"id":"r1","title":"Hai bên gặp nhau","text":"..."}""")]
    [InlineData("b.jsonl", """{"id":"r1","text":""}""")]
    public void A_text_without_a_sentence_is_named(string name, string content) => Fails(IntakeCode.NoSentence, Write(name, content));

    [Fact]
    public void A_folder_without_reports_is_named()
    {
        Write("notes.md", "nothing");
        Fails(IntakeCode.EmptyFolder, _folder);
    }

    [Fact]
    public void A_file_of_another_kind_is_named() => Assert.Equal([".xyz"], Fails(IntakeCode.UnknownKind, Write("a.xyz", "x")).Arguments);

    [Fact]
    public void A_report_over_the_limit_is_named_with_the_limit()
    {
        var source = new ReportSource(Layouts.Layout, new IntakeLimits(200));
        var large = Write("a.txt", new string('a', 201));
        Assert.Equal((IntakeCode.TooLarge, "201 200"), Said(source.Read(large).Single()));
        Assert.True(source.Read(Write("b.txt", new string('a', 200))).Single().IsArticle);
        var line = $$"""{"id":"b","text":"{{new string('b', 1000)}}"}""";
        var results = source.Read(Write("a.jsonl", Record("a") + "\n" + line + "\n" + Record("c"))).ToList();
        Assert.Equal(["a", null, "c"], results.Select(r => r.Article?.Id));
        Assert.Equal((IntakeCode.TooLarge, $"{line.Length} 200"), Said(results[1]));
        Assert.Equal(2, results[1].Failure!.Line);
    }

    [Fact]
    public void The_limit_is_ten_megabytes_and_a_text_of_fifty_is_refused_unread()
    {
        var path = Path.Combine(_folder, "a.txt");
        using (var file = File.Create(path))
        {
            file.SetLength(50L * 1024 * 1024);
        }
        Assert.Equal((IntakeCode.TooLarge, "52428800 10485760"), Said(_source.Read(path).Single()));
    }

    [Fact]
    public void A_link_to_a_folder_above_is_not_followed()
    {
        Write("a.txt", Text);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "up"), _folder);
        Assert.Single(Read(_folder));
    }

    private static (string Code, string Arguments) Said(IntakeResult result) => (result.Failure!.Code, string.Join(' ', result.Failure.Arguments));

    private static string Record(string id) => $$"""{"id":"{{id}}","text":"Hai bên gặp nhau."}""";

    private IntakeFailure Fails(string code, string path)
    {
        var failure = One(path).Failure;
        Assert.NotNull(failure);
        Assert.Equal((code, path), (failure.Code, failure.Path));
        return failure;
    }

    private IntakeResult One(string path) => Assert.Single(Read(path));

    private IEnumerable<IntakeResult> Read(string path) => _source.Read(path);

    private string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    private string Write(string name, byte[] content)
    {
        var path = Path.Combine([_folder, .. name.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }
}
