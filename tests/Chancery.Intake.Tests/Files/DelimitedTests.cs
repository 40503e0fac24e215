using System.Globalization;
using System.Text;

namespace Chancery.Intake.Tests.Files;

public sealed class DelimitedTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Headings_tell_the_fields_and_what_parts_them(char delimiter)
    {
        var table = "ID,Title,published,URL,Text,more\nr1,Hai bên gặp nhau,2021-07-06T10:00:00+07:00,https://example.org/a,Họ nhất trí gặp lại.,x\n".Replace(',', delimiter);
        foreach (var path in (string[])[_folder.Write("a.csv", table), _folder.Write("b.tsv", "\uFEFF" + table), _folder.Write("c.csv.gz", Pack.Gzip(table))])
        {
            var article = Assert.Single(Sources.Read(path)).Article!;
            Assert.Equal(("r1", "Hai bên gặp nhau", new DateOnly(2021, 7, 6), "https://example.org/a"), (article.Id, article.Title, article.Published!.Value, article.Url));
        }
    }

    [Fact]
    public void Quoted_fields_hold_anything_and_lines_are_counted()
    {
        var path = _folder.Write("a.csv", "text,title\r\n\"Ông nói: \"\"Không\"\",\r\nrồi đi.\",\"Hai bên, gặp nhau\"\r\n\r\nHọ gặp lại.,\r\n");
        var results = Sources.Read(path);
        Assert.Equal([$"{path}!2", $"{path}!5"], results.Select(r => r.Article!.Id));
        Assert.Equal("Hai bên, gặp nhau\n\nÔng nói: \"Không\",\nrồi đi.", results[0].Article!.Text);
    }

    [Fact]
    public void Columns_are_named_by_a_mapping()
    {
        var mapping = ColumnMapping.Parse("title=tiêu ĐỀ, text=\"Nội dung, đầy đủ\",published=Nga\u0300y");
        Assert.NotNull(mapping);
        var path = _folder.Write("a.csv", "Tiêu đề;\"Nội dung, đầy đủ\";Ngày\nHai bên gặp nhau;Họ nhất trí gặp lại.;2021-07-06\n");
        var article = Assert.Single(new ReportSource(Layouts.Layout, columns: mapping).Read(path)).Article!;
        Assert.Equal(("Hai bên gặp nhau", new DateOnly(2021, 7, 6)), (article.Title, article.Published!.Value));
    }

    [Theory]
    [InlineData("dmy", "05/06/2021", "2021-06-05")]
    [InlineData("dmy", "5-6-2021", "2021-06-05")]
    [InlineData("dmy", "20/12/2019 23:05 GMT+7", "2019-12-20")]
    [InlineData("dmy", "23:05 - 20.12.2019", "2019-12-20")]
    [InlineData("dmy", "20/12/2019 2:05:00 CH", "2019-12-20")]
    [InlineData("DMY", "Thứ Sáu, 20/12/2019, 23:05 (GMT+7)", "2019-12-20")]
    [InlineData("dmy", "05/06/2021 2:05:00 PM", "2021-06-05")]
    [InlineData("dmy", "2021-06-05T23:05:00-09:00", "2021-06-05")]
    [InlineData("dmy", "12/20/2019", null)]
    [InlineData("dmy", "31/02/2021", null)]
    [InlineData("dmy", "05/06/21", null)]
    [InlineData("mdy", "05/06/2021", "2021-05-06")]
    [InlineData("mdy", "12/20/2019 23:05", "2019-12-20")]
    [InlineData("mdy", "20/12/2019", null)]
    public void The_order_of_dates_is_the_mappings_for_every_row(string dates, string written, string? day)
    {
        var path = _folder.Write("a.csv", $"text;published\nHai bên gặp nhau.;{written}\n");
        var result = Assert.Single(new ReportSource(Layouts.Layout, columns: ColumnMapping.Parse("dates=" + dates)).Read(path));
        Assert.Equal(day, result.Article?.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(day is null ? IntakeCode.WrongTableDate : null, result.Failure?.Code);
    }

    [Theory]
    [InlineData("20/12/2019")]
    [InlineData("12/20/2019")]
    [InlineData("05/06/2021")]
    public void Without_the_mapping_no_row_is_guessed_at(string written)
    {
        var results = Sources.Read(_folder.Write("a.csv", $"text;published\nHai bên gặp nhau.;{written}\nHai bên gặp lại.;2021-07-06\n"));
        Assert.Equal(IntakeCode.WrongTableDate, results[0].Failure!.Code);
        Assert.NotNull(results[1].Article);
    }

    [Theory]
    [InlineData("")]
    [InlineData("title")]
    [InlineData("title=")]
    [InlineData("=x")]
    [InlineData("heading=x")]
    [InlineData("text=a,text=b")]
    [InlineData("dates=dym")]
    [InlineData("dates=dmy,dates=mdy")]
    public void A_mapping_that_is_none_is_told(string mapping) => Assert.Null(ColumnMapping.Parse(mapping));

    [Theory]
    [InlineData("id,text\nr1,Hai bên gặp nhau.\nr2\nr3,Hai bên gặp nhau.\n", IntakeCode.WrongFieldCount, 3, "1 2")]
    [InlineData("id,text\nr1,Hai bên gặp nhau.\nr2,a,b\nr3,Hai bên gặp nhau.\n", IntakeCode.WrongFieldCount, 3, "3 2")]
    [InlineData("id,text,published\nr1,Hai bên gặp nhau.,\nr2,Hai bên gặp nhau.,6/7/2021\nr3,Hai bên gặp nhau.,\n", IntakeCode.WrongTableDate, 3, "6/7/2021")]
    [InlineData("id,text\nr1,Hai bên gặp nhau.\nr2,...\nr3,Hai bên gặp nhau.\n", IntakeCode.NoSentence, 3, "")]
    public void A_bad_record_is_named_with_its_line_and_the_rest_read(string table, string code, long line, string arguments)
    {
        var results = Sources.Read(_folder.Write("a.csv", table));
        Assert.Equal(["r1", null, "r3"], results.Select(r => r.Article?.Id));
        Assert.Equal((code, arguments), Sources.Said(results[1]));
        Assert.Equal(line, results[1].Failure!.Line);
    }

    [Fact]
    public void Broken_bytes_cost_their_record_alone()
    {
        byte[] table = [.. "id,text\nr1,"u8, 0xFF, .. Encoding.UTF8.GetBytes("\nr2,Hai bên gặp nhau.\n")];
        Assert.Equal([IntakeCode.BrokenUtf8, null], Sources.Read(_folder.Write("a.csv", table)).Select(r => r.Failure?.Code));
    }

    [Fact]
    public void A_table_that_is_none_is_named()
    {
        Assert.Equal(IntakeCode.EmptyFile, One("").Failure!.Code);
        Assert.Equal((IntakeCode.MissingColumn, "text id, body"), Sources.Said(One("id,body\nr1,x\n")));
        Assert.Equal(IntakeCode.OpenQuotation, One("id,text\nr1,\"Hai bên\nr2,x\n").Failure!.Code);
        Assert.Equal(IntakeCode.Binary, One("a\0b").Failure!.Code);
    }

    [Fact]
    public void A_record_over_the_limit_is_not_held()
    {
        var source = new ReportSource(Layouts.Layout, new IntakeLimits(1000));
        var results = source.Read(_folder.Write("a.csv", $"id,text\nr1,\"{new string('x', 500_000)}\"\nr2,{new string(',', 200_000)}\nr3,Hai bên gặp nhau.\n")).ToList();
        Assert.Equal([IntakeCode.TooLarge, IntakeCode.TooLarge, null], results.Select(r => r.Failure?.Code));
    }

    // Fields written by the rules come back as they were, however the stream is parted.
    [Fact]
    public void What_is_written_is_read()
    {
        // The stored text has one kind of line break.
        var random = new Random(4180);
        string[] pieces = ["a", "\"", ",", "\n", "\r\n", ";", " ", "Hội đàm", "\t"];
        for (var round = 0; round < 300; round++)
        {
            var text = "Hai bên " + string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => pieces[random.Next(pieces.Length)])) + "gặp nhau.";
            var article = One($"id,text,title\nr,\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",\n").Article!;
            Assert.Equal(text.Replace("\r\n", "\n", StringComparison.Ordinal), article.Text);
        }
    }

    private IntakeResult One(string table) => Assert.Single(Sources.Read(_folder.Write("a.csv", table)));
}
