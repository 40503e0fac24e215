using System.Globalization;
using System.Text;

namespace Chancery.Cli.Tests;

/// <summary>Reading a web archive that was stopped is taken up where it was.</summary>
public sealed class ArchiveProgressTests : CommandLine
{
    private const int Records = 700;

    [Fact]
    public void A_reading_that_was_stopped_goes_on_at_the_record_it_had_come_to()
    {
        var archive = Write("crawl.warc", Archive(1));
        using var stop = new CancellationTokenSource();
        var coded = 0;
        var coding = SampleCoder.Coding with
        {
            Coder = article =>
            {
                // In the first lot: before the third is begun the whole of it is coded.
                if (Interlocked.Increment(ref coded) == 10)
                {
                    stop.Cancel();
                }
                return SampleCoder.Code(article);
            },
        };
        var stopped = Run(new Around { LoadCoder = _ => coding, Stop = stop.Token }, "read", archive, "--register", Register);
        Assert.Equal(130, stopped.Exit);
        var filed = Number(stopped.Output, "Read ");
        Assert.InRange(filed, 1, Records - 1);

        var again = Run("read", archive);

        // The one at which it was taken up is looked at once more.
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"Read {Records - filed}, unchanged 1, failed 0."), again.Output, StringComparison.Ordinal);
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"Read 0, unchanged {Records}, failed 0."), Run("read", archive).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_file_of_that_name_is_read_from_its_start()
    {
        var archive = Write("crawl.warc", Archive(1));
        using var stop = new CancellationTokenSource();
        var coding = SampleCoder.Coding with
        {
            Coder = article =>
            {
                stop.Cancel();
                return SampleCoder.Code(article);
            },
        };
        Run(new Around { LoadCoder = _ => coding, Stop = stop.Token }, "read", archive, "--register", Register);
        Write("crawl.warc", Archive(2));

        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"Read {Records}, unchanged 0, failed 0."), Run("read", archive).Output, StringComparison.Ordinal);
    }

    private static int Number(string output, string before)
    {
        var start = output.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return int.Parse(output.AsSpan(start, output.IndexOf(',', start) - start), CultureInfo.InvariantCulture);
    }

    private static byte[] Archive(int crawl) => [.. Enumerable.Range(0, Records).SelectMany(n => Record(crawl, n))];

    private static byte[] Record(int crawl, int number)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"Ngoại trưởng Nhật Bản và Hàn Quốc hội đàm, bản tin thứ {number} của đợt {crawl}.\nHai bên nhất trí gặp lại vào tháng sau.\n");
        var answer = Encoding.UTF8.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text);
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{crawl:D8}-0000-4000-8000-{number:D12}>\r\nWARC-Date: 2021-07-06T10:20:30Z\r\nWARC-Target-URI: https://example.org/{crawl}/{number}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {answer.Length}\r\n\r\n");
        return [.. Encoding.UTF8.GetBytes(head), .. answer, .. "\r\n\r\n"u8];
    }
}
