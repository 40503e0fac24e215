using System.Text;

namespace Chancery.Intake.Tests;

public sealed class StreamTests
{
    private const string Record = """{"id":"r","text":"Hai bên gặp nhau."}""";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(64 * 1024)]
    public void Lines_are_the_same_however_the_stream_delivers_them(int piece)
    {
        var source = new JsonLinesSource(Layouts.Layout, new IntakeLimits(100));
        var content = "\uFEFF" + Record + "\r\n" + new string('x', 5000) + "\n\n{\n" + Record;
        using var stream = new Pieces(Encoding.UTF8.GetBytes(content), piece);
        var results = source.Read(stream, "-").ToList();
        Assert.Equal([null, IntakeCode.TooLarge, IntakeCode.BrokenJson, null], results.Select(r => r.Failure?.Code));
        Assert.Equal([2L, 4L], results.Where(r => !r.IsArticle).Select(r => r.Failure!.Line ?? 0));
        var offset = 3 + Encoding.UTF8.GetByteCount(Record) + 2;
        Assert.Equal(offset, results[1].Failure!.ByteOffset);
        Assert.Equal(["5000", "100"], results[1].Failure!.Arguments);
    }

    [Fact]
    public void A_text_reader_gives_what_the_stream_gives()
    {
        var source = new JsonLinesSource(Layouts.Layout);
        var content = string.Join('\n', Enumerable.Repeat(Record, 2000));
        using var reader = new StringReader(content);
        Assert.Equal(2000, source.Read(reader, "-").Count(r => r.IsArticle));
    }

    [Fact]
    public void An_endless_stream_is_read_only_as_far_as_it_is_asked_for()
    {
        using var stream = new Pieces(Encoding.UTF8.GetBytes(Record + "\n"), 1000, endless: true);
        Assert.Equal(10_000, new JsonLinesSource(Layouts.Layout).Read(stream, "-").Take(10_000).Count(r => r.IsArticle));
    }

    [Fact]
    public void A_line_over_the_limit_is_never_held()
    {
        var source = new JsonLinesSource(Layouts.Layout, new IntakeLimits(4096));
        using var stream = new Pieces(Encoding.UTF8.GetBytes(new string('x', 1 << 20)), 1 << 16, repeats: 64);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = Assert.Single(source.Read(stream, "-"));
        Assert.Equal(["67108864", "4096"], result.Failure!.Arguments);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1 << 18);
    }

    [Fact]
    public void A_stream_that_breaks_ends_with_a_failure()
    {
        using var stream = new Pieces(Encoding.UTF8.GetBytes(Record + "\n"), 1000, breaks: true);
        Assert.Equal([null, IntakeCode.Unreadable], new JsonLinesSource(Layouts.Layout).Read(stream, "-").Select(r => r.Failure?.Code));
    }

    private sealed class Pieces(byte[] bytes, int piece, bool endless = false, int repeats = 1, bool breaks = false) : MemoryStream(bytes)
    {
        private int _left = repeats;

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, Math.Min(count, piece));
            if (read > 0)
            {
                return read;
            }
            if (breaks)
            {
                throw new IOException("broken");
            }
            if (!endless && --_left <= 0)
            {
                return 0;
            }
            Position = 0;
            return base.Read(buffer, offset, Math.Min(count, piece));
        }
    }
}
