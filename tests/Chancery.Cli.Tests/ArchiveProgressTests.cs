using System.Globalization;
using System.Text;
using System.Text.Json;

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

    [Fact]
    public void What_was_seen_again_is_kept_once_however_the_reading_is_stopped_and_shown_beside_its_report()
    {
        // Every page is fetched twice; of every tenth the second fetching stands before the first.
        byte[] archive = [.. Enumerable.Range(0, Records).SelectMany(n => n % 10 == 0 ? [.. Revisit(n), .. Record(1, n)] : (byte[])[.. Record(1, n), .. Revisit(n)])];
        var path = Write("crawl.warc", archive);
        using var stop = new CancellationTokenSource();
        var coded = 0;
        var coding = SampleCoder.Coding with
        {
            Coder = article =>
            {
                if (Interlocked.Increment(ref coded) == 10)
                {
                    stop.Cancel();
                }
                return SampleCoder.Code(article);
            },
        };
        var stopped = Run(new Around { LoadCoder = _ => coding, Stop = stop.Token }, "read", path, "--register", Register);
        var before = int.Parse(stopped.Output.Split("kept beside their reports: ")[1].Split('.')[0], CultureInfo.InvariantCulture);
        Assert.InRange(before, 1, Records);
        var after = Run("read", path).Output;
        Assert.Equal(Records - before, before == Records ? 0 : int.Parse(after.Split("kept beside their reports: ")[1].Split('.')[0], CultureInfo.InvariantCulture));
        Assert.DoesNotContain("kept beside", Run("read", path).Output, StringComparison.Ordinal);

        foreach (var number in (int[])[0, 1, Records - 1])
        {
            var shown = JsonDocument.Parse(Run("show", path + "!" + Id(1, number), "--format", "json").Output).RootElement;
            var sighting = Assert.Single(shown.GetProperty("sightings").EnumerateArray());
            Assert.Equal((Id(2, number), "2021-08-06T10:20:30Z"), (sighting.GetProperty("record").GetString()!, sighting.GetProperty("fetched").GetString()!));
            var offset = sighting.GetProperty("offset").GetInt32();
            Assert.StartsWith("WARC/1.1\r\nWARC-Type: revisit\r\nWARC-Record-ID: <" + Id(2, number), Encoding.UTF8.GetString(archive, offset, 200), StringComparison.Ordinal);
        }
        var version = Assert.Single(JsonDocument.Parse(Run("versions", path + "!" + Id(1, 1), "--format", "json").Output).RootElement.GetProperty("versions").EnumerateArray());
        Assert.Equal(1, version.GetProperty("sightings").GetArrayLength());
        Assert.Contains("Seen again unchanged (1)", Run("show", path + "!" + Id(1, 1)).Output, StringComparison.Ordinal);
    }

    private static string Id(int crawl, int number) => string.Create(CultureInfo.InvariantCulture, $"urn:uuid:{crawl:D8}-0000-4000-8000-{number:D12}");

    private static byte[] Revisit(int number) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"WARC/1.1\r\nWARC-Type: revisit\r\nWARC-Record-ID: <{Id(2, number)}>\r\nWARC-Date: 2021-08-06T10:20:30Z\r\nWARC-Target-URI: https://example.org/1/{number}\r\nWARC-Refers-To: <{Id(1, number)}>\r\nContent-Length: 0\r\n\r\n\r\n\r\n"));

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
            $"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <{Id(crawl, number)}>\r\nWARC-Date: 2021-07-06T10:20:30Z\r\nWARC-Target-URI: https://example.org/{crawl}/{number}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {answer.Length}\r\n\r\n");
        return [.. Encoding.UTF8.GetBytes(head), .. answer, .. "\r\n\r\n"u8];
    }
}
