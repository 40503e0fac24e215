namespace Chancery.Scoring.Tests;

public class ScoredReportReaderTests
{
    [Fact]
    public void Missing_null_and_odd_fields_are_borne()
    {
        var report = ReadLine("""{"report": 17, "people": null, "events": [{"type": "AGREE", "date": 2019, "actors": [{"country": "USA", "name": true}]}], "more": {}}""");

        Assert.Equal("17", report.Report);
        Assert.Empty(report.People);
        Assert.Equal("2019", report.Events[0].Date);
        Assert.Equal([new("USA", "true")], report.Events[0].Actors);
        Assert.Empty(report.Events[0].Recipients);
        Assert.Empty(report.Quotes);
    }

    [Fact]
    public void An_entry_keeps_its_record_on_one_line()
    {
        var report = ReadLine("""{"report": "a", "people": [ { "name": "Lưu  Minh",   "x": [1, 2] } ]}""");

        Assert.Equal("""{"name":"Lưu  Minh","x":[1,2]}""", report.People[0].Source);
    }

    [Fact]
    public void Empty_lines_are_passed_over()
    {
        using var lines = new StringReader("\n{\"report\":\"a\"}\n  \n{\"report\":\"b\"}\n\n");

        Assert.Equal(["a", "b"], ScoredReportReader.ReadLines(lines, "x.jsonl").Select(report => report.Report));
    }

    [Theory]
    [InlineData("{\"report\":\"a\"}\n\n{\"report\":", RecordProblem.NotJson, "x.jsonl:3: not JSON")]
    [InlineData("[]", RecordProblem.NotObject, "x.jsonl:1: the record is no object")]
    [InlineData("{}", RecordProblem.NoReport, "x.jsonl:1: the record has no \"report\"")]
    [InlineData("{\"report\":\"a\",\"events\":[{},3]}", RecordProblem.NotObject, "x.jsonl:1: events[1] is no object")]
    [InlineData("{\"report\":\"a\",\"events\":[{\"actors\":[\"USA\"]}]}", RecordProblem.NotObject, "x.jsonl:1: events[0].actors[0] is no object")]
    [InlineData("{\"report\":\"a\",\"conditions\":[{\"requires\":1}]}", RecordProblem.NotObject, "x.jsonl:1: conditions[0].requires is no object")]
    [InlineData("{\"report\":\"\\ud800\"}", RecordProblem.NotJson, "x.jsonl:1: not JSON")]
    public void An_error_names_file_and_line(string text, RecordProblem problem, string message)
    {
        using var lines = new StringReader(text);

        var error = Assert.Throws<RecordFormatException>(() => ScoredReportReader.ReadLines(lines, "x.jsonl").ToList());
        Assert.Equal(problem, error.Problem);
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void A_folder_is_read_in_order_of_its_names_and_a_file_by_its_lines()
    {
        var folder = Directory.CreateTempSubdirectory("chancery-gold-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "b.json"), "{\"report\":\"b\"}");
            File.WriteAllText(Path.Combine(folder, "B.json"), "{\"report\":\"B\"}");
            File.WriteAllText(Path.Combine(folder, "a.json"), "{\n \"report\": \"a\"\n}");
            File.WriteAllText(Path.Combine(folder, "c.jsonl"), "{\"report\":\"c\"}\n{\"report\":\"d\"}\n");

            Assert.Equal(["B", "a", "b"], ScoredReportReader.ReadAll(folder).Select(report => report.Report));
            Assert.Equal(["c", "d"], ScoredReportReader.ReadAll(Path.Combine(folder, "c.jsonl")).Select(report => report.Report));

            File.WriteAllText(Path.Combine(folder, "a.json"), "{\n \"report\": \"a\",\n oops\n}");
            var error = Assert.Throws<RecordFormatException>(() => ScoredReportReader.ReadAll(folder));
            Assert.Equal(3, error.Line);
            Assert.EndsWith("a.json", error.File, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ScoredReport ReadLine(string line)
    {
        using var lines = new StringReader(line);
        return ScoredReportReader.ReadLines(lines, "x.jsonl").Single();
    }
}
