using System.Globalization;
using System.Text;

namespace Chancery.Intake.Tests.Archives;

public sealed class DamagedWarcTests : IDisposable
{
    private const int Records = 12;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_record_that_breaks_off_is_named_with_its_place()
    {
        var whole = WarcFile.Plain(WarcFile.Response(1), WarcFile.Response(2));
        var results = Sources.Read(_folder.Write("a.warc", whole[..^20]));
        Assert.True(results[0].IsArticle);
        var failure = results[1].Failure!;
        Assert.Equal((IntakeCode.RecordCutOff, (long)WarcFile.Response(1).Length, WarcFile.Id(2)), (failure.Code, failure.ByteOffset, failure.RecordId));
        Assert.Equal([$"{WarcFile.Answer(2).Length - 16}", $"{WarcFile.Answer(2).Length}"], failure.Arguments);
    }

    [Theory]
    [InlineData("plain", 5)]
    [InlineData("plain", 100)]
    [InlineData("plain", 5_000)]
    [InlineData("plain", 5_000_000_000)]
    [InlineData("plain", -5)]
    [InlineData("record", 5)]
    [InlineData("record", 5_000_000_000)]
    [InlineData("record", -5)]
    [InlineData("whole", 5)]
    [InlineData("whole", 100)]
    [InlineData("whole", 1_000_000)]
    [InlineData("whole", -5)]
    public void A_length_that_lies_costs_its_own_record_alone(string packing, long more)
    {
        var lying = WarcFile.Answer(1);
        byte[][] records = [WarcFile.Response(0), WarcFile.Response(1, lying, lying.Length + more), WarcFile.Response(2), WarcFile.Response(3)];
        var results = Sources.Read(_folder.Write("a.warc", packing switch { "plain" => WarcFile.Plain(records), "record" => WarcFile.ByRecord(records), _ => WarcFile.Whole(records) }));
        Assert.Equal([0, -1, 2, 3], Numbers(results));
        Assert.Contains(results[1].Failure!.Code, (string[])[IntakeCode.WrongRecordLength, IntakeCode.RecordCutOff]);
    }

    [Fact]
    public void A_record_in_a_payload_is_no_record_of_the_archive()
    {
        var inner = WarcFile.Answer([.. Encoding.UTF8.GetBytes(WarcFile.Text(1)), .. "\r\n\r\n"u8, .. WarcFile.Response(7)], "text/plain");
        Assert.Equal([1, 2], Numbers(Sources.Read(_folder.Write("a.warc", WarcFile.Plain(WarcFile.Response(1, inner), WarcFile.Response(2))))));
    }

    [Theory]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\n\r\n")]
    [InlineData("WARC/1.0\r\nContent-Length: many\r\n\r\n")]
    [InlineData("WARC/1.0\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n")]
    [InlineData("garbage\r\n\r\n")]
    [InlineData("\0\0\0\0\r\n\r\n")]
    public void A_header_that_cannot_be_read_costs_no_other_record(string header)
    {
        var results = Sources.Read(_folder.Write("a.warc", WarcFile.Plain(WarcFile.Response(0), Encoding.UTF8.GetBytes(header), WarcFile.Response(1))));
        Assert.Equal([0, -1, 1], Numbers(results));
        Assert.Equal((IntakeCode.BrokenRecord, (long)WarcFile.Response(0).Length), (results[1].Failure!.Code, results[1].Failure!.ByteOffset));
    }

    [Fact]
    public void A_header_without_end_is_not_held()
    {
        byte[] endless = [.. "WARC/1.0\r\n"u8, .. Enumerable.Repeat((byte)'x', 1 << 20), .. "\r\n\r\n"u8];
        Assert.Equal([-1, 1], Numbers(Sources.Read(_folder.Write("a.warc", WarcFile.Plain(endless, WarcFile.Response(1))))));
    }

    [Fact]
    public void A_damaged_member_is_named_with_its_place_and_the_others_are_read()
    {
        var members = Enumerable.Range(0, Records).Select(WarcFile.Response).Select(Pack.Gzip).ToArray();
        for (var damaged = 0; damaged < Records; damaged++)
        {
            var copy = members.Select(m => m.ToArray()).ToArray();
            copy[damaged].AsSpan(20, copy[damaged].Length - 60).Reverse();
            var results = Sources.Read(_folder.Write("a.warc.gz", WarcFile.Plain(copy)));
            Assert.Equal(Enumerable.Range(0, Records).Select(i => i == damaged ? -1 : i), Numbers(results));
            Assert.Equal((IntakeCode.BrokenPacking, copy.Take(damaged).Sum(m => m.Length)), (results[damaged].Failure!.Code, results[damaged].Failure!.ByteOffset));
        }
    }

    [Fact]
    public void A_wrong_checksum_is_seen()
    {
        var member = Pack.Gzip(WarcFile.Response(1));
        member[^6] ^= 1;
        Assert.Equal([0, -1, 2], Numbers(Sources.Read(_folder.Write("a.warc.gz", WarcFile.Plain(Pack.Gzip(WarcFile.Response(0)), member, Pack.Gzip(WarcFile.Response(2)))))));
    }

    [Fact]
    public void A_member_out_of_all_proportion_is_given_up()
    {
        var source = new ReportSource(Layouts.Layout, IntakeLimits.Default with { DocumentBytes = 1 << 20 });
        var bomb = WarcFile.Response(1, WarcFile.Answer(new byte[64 << 20], "text/plain"));
        var results = source.Read(_folder.Write("a.warc.gz", WarcFile.ByRecord(WarcFile.Response(0), bomb, WarcFile.Response(2)))).ToList();
        Assert.Equal([0, -1, 2], Numbers(results));
        Assert.Equal(IntakeCode.UnpacksTooFar, results[1].Failure!.Code);
    }

    [Fact]
    public void A_record_over_the_limit_is_named()
    {
        var source = new ReportSource(Layouts.Layout, IntakeLimits.Default with { DocumentBytes = 1000 });
        var results = source.Read(_folder.Write("a.warc", WarcFile.Plain(WarcFile.Response(0), WarcFile.Response(1, WarcFile.Answer(new byte[2000], "text/plain")), WarcFile.Response(2)))).ToList();
        Assert.Equal([0, -1, 2], Numbers(results));
        Assert.Equal(IntakeCode.TooLarge, results[1].Failure!.Code);
    }

    [Fact]
    public void What_is_damaged_throughout_is_given_up()
    {
        var results = Sources.Read(_folder.Write("a.warc", WarcFile.Plain(Enumerable.Repeat("WARC/1.0\r\n\r\n"u8.ToArray(), 1000))));
        Assert.Equal(IntakeCode.TooDamaged, results[^1].Failure!.Code);
        Assert.Equal(256, results.Count);
    }

    [Fact]
    public void Zeros_behind_the_last_member_are_nothing() =>
        Assert.Equal([0], Numbers(Sources.Read(_folder.Write("a.warc.gz", [.. Pack.Gzip(WarcFile.Response(0)), .. new byte[100_000]]))));

    // Whatever is cut out of an archive or changed in it: no exception, and every record that lies wholly before or well behind it is there.
    [Theory]
    [InlineData("plain")]
    [InlineData("record")]
    public void Records_away_from_any_damage_are_read(string packing)
    {
        var random = new Random(20210706);
        var pieces = Enumerable.Range(0, Records).Select(WarcFile.Response).Select(r => packing == "record" ? Pack.Gzip(r) : r).ToArray();
        var ends = pieces.Select((_, i) => pieces.Take(i + 1).Sum(p => p.Length)).ToArray();
        for (var round = 0; round < 200; round++)
        {
            var bytes = WarcFile.Plain(pieces);
            var at = random.Next(bytes.Length);
            var length = 1 + random.Next(Math.Min(300, bytes.Length - at));
            var damaged = random.Next(2) == 0 ? (byte[])[.. bytes[..at], .. bytes[(at + length)..]] : bytes;
            if (damaged == bytes)
            {
                random.NextBytes(damaged.AsSpan(at, length));
            }
            var numbers = Numbers(Sources.Read(_folder.Write(packing == "plain" ? "a.warc" : "a.warc.gz", damaged))).ToHashSet();
            var (first, last) = (Array.FindIndex(ends, e => e > at), Array.FindIndex(ends, e => e >= at + length));
            Assert.Superset(Enumerable.Range(0, Records).Where(i => i < first || i > last + 1).ToHashSet(), numbers);
        }
    }

    private static IEnumerable<int> Numbers(IEnumerable<IntakeResult> results) =>
        results.Select(r => r.Article?.Id.Split("uuid:") is [_, { Length: >= 8 } id, ..] && int.TryParse(id[..8], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1);
}
