namespace Chancery.Intake.Archives;

/// <summary>A WARC file that is not packed.</summary>
internal sealed class PlainWarcInput : WarcInput
{
    private readonly Stream _file;

    public PlainWarcInput(Stream file, long offset)
        : base(file, offset) => _file = file;

    public override bool MoveNext()
    {
        SkipBlank();
        Place = Window.Offset;
        return !Window.Ahead(1).IsEmpty;
    }

    public override bool Recover() => FindRecord();

    public override bool IsBeyondEnd(long length) => _file.CanSeek && length > _file.Length - Position;

    // Passing over a large block costs nothing where the file lets it.
    public override long Skip(long count)
    {
        if (!_file.CanSeek || count <= Window.Ahead(0).Length)
        {
            return base.Skip(count);
        }
        var skipped = Math.Min(count, _file.Length - Position);
        GoBack(Position + skipped, default);
        return skipped;
    }

    public override void GoBack(long position, ReadOnlyMemory<byte> taken)
    {
        if (_file.CanSeek)
        {
            _file.Position = position;
            Reset(position);
        }
        else
        {
            base.GoBack(position, taken);
        }
    }
}
