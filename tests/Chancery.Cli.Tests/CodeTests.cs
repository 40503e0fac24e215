using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Chancery.Cli.Tests;

public sealed class CodeTests : CommandLine
{
    [Fact]
    public void Lines_come_out_in_the_order_of_the_input()
    {
        var coding = SampleCoder.Coding with
        {
            Coder = a =>
            {
                // Earlier reports take longer.
                Thread.Sleep(Math.Max(0, 20 - int.Parse(a.Id, CultureInfo.InvariantCulture)));
                return SampleCoder.Code(a);
            },
        };
        var outcome = Run(new Around { Input = Records(200), LoadCoder = _ => coding }, "code", "-");
        Assert.Equal(0, outcome.Exit);
        Assert.Equal(Enumerable.Range(0, 200).Select(i => i.ToString(CultureInfo.InvariantCulture)), outcome.Lines.Select(Id));
    }

    [Fact]
    public void Standard_input_is_read_when_nothing_is_named()
    {
        var outcome = Run(new Around { Input = Records(3) }, "code");
        Assert.Equal(["0", "1", "2"], outcome.Lines.Select(Id));
    }

    [Fact]
    public void A_path_starting_with_an_at_sign_is_a_path()
    {
        var outcome = Run(new Around(), "code", "@" + Write("a.txt", "x.txt"));
        Assert.Equal(["CH1001"], outcome.Codes);
    }

    [Fact]
    public void A_line_that_fails_is_named_and_the_rest_is_coded()
    {
        var input = new MemoryStream(Encoding.UTF8.GetBytes("{\"id\":\"a\",\"text\":\"Ông Sung Kim nói.\"}\nnonsense\n{\"id\":\"b\",\"text\":\"Ông Sung Kim nói.\"}\n"));
        var outcome = Run(new Around { Input = input }, "code", "-");
        Assert.Equal(1, outcome.Exit);
        Assert.Equal(["a", "b"], outcome.Lines.Select(Id));
        Assert.Equal(["CH1005"], outcome.Codes);
        Assert.Contains("-:2", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void No_register_is_made()
    {
        Run(new Around { Input = Records(1), UserData = Folder }, "code");
        Assert.Empty(Directory.EnumerateFileSystemEntries(Folder));
    }

    [Theory]
    [InlineData(32, 0)]
    [InlineData(28, 3)]
    public void Only_a_reader_that_went_away_is_passed_over_in_silence(int errno, int exit)
    {
        using var output = new GuardedOutput(() => new FailingStream(errno));
        var outcome = Run(new Around { Input = Records(1000), Output = output }, "code");
        Assert.Equal(exit, outcome.Exit);
        Assert.Equal(exit == 0 ? [] : ["CH3008"], outcome.Codes);
    }

    [Fact]
    public void A_fault_of_the_output_is_told_from_lists_too()
    {
        Run("read", Write("a.txt", SampleCoder.Call));
        foreach (var format in new[] { "table", "json", "csv" })
        {
            using var output = new GuardedOutput(() => new FailingStream(28));
            var outcome = Run(new Around { Output = output }, "timeline", "--format", format, "--register", Register);
            Assert.Equal(3, outcome.Exit);
            Assert.Equal(["CH3008"], outcome.Codes);
        }
    }

    private static string? Id(string line) => JsonDocument.Parse(line).RootElement.GetProperty("report").GetString();

    private static MemoryStream Records(int count)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{{\"id\":\"{i}\",\"text\":\"Ông Sung Kim nói lần thứ {i}.\"}}\n");
        }
        return new MemoryStream(Encoding.UTF8.GetBytes(lines.ToString()));
    }

    private sealed class FailingStream(int errno) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("cannot write", errno);
    }
}
