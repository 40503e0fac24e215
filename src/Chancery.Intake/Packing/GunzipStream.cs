namespace Chancery.Intake.Packing;

/// <summary>All that a gzip file holds, its members one after the other, with every checksum tested.</summary>
/// <param name="packed">The file. It stays open.</param>
internal sealed class GunzipStream(Stream packed) : ForwardStream
{
    private readonly GzipMembers _members = new(packed);
    private bool _isOpen;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }
        while (_isOpen || _members.MoveNext())
        {
            _isOpen = true;
            var read = _members.Read(buffer);
            if (read > 0)
            {
                return read;
            }
            _isOpen = false;
        }
        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        _members.Dispose();
        base.Dispose(disposing);
    }
}
