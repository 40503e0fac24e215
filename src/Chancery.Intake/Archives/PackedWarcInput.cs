using Chancery.Intake.Packing;

namespace Chancery.Intake.Archives;

/// <summary>A WARC file packed by gzip: a member a record, as it should be, or one member over all.</summary>
internal sealed class PackedWarcInput : WarcInput
{
    private readonly GzipMembers _members;

    public PackedWarcInput(Stream file, long offset, IntakeLimits limits)
        : this(new GzipMembers(file, offset), limits)
    {
    }

    private PackedWarcInput(GzipMembers members, IntakeLimits limits)
        : base(new MemberStream(members, limits), offset: 0) => _members = members;

    public override bool MoveNext()
    {
        while (true)
        {
            SkipBlank();
            if (!Window.Ahead(1).IsEmpty)
            {
                return true;
            }
            Place = _members.NextOffset;
            if (!_members.MoveNext())
            {
                return false;
            }
            Reset(0);
            Place = _members.Offset;
        }
    }

    // Within the member first; where it is damaged, at the next one that holds records.
    public override bool Recover()
    {
        try
        {
            if (!_members.IsBroken && FindRecord())
            {
                return true;
            }
        }
        catch (InvalidDataException)
        {
            // The rest of the member is damaged too.
        }
        return !_members.IsBroken || RecoverMember();
    }

    protected override void Dispose(bool disposing)
    {
        _members.Dispose();
        base.Dispose(disposing);
    }

    private bool RecoverMember()
    {
        while (_members.Recover())
        {
            Reset(0);
            Place = _members.Offset;
            if (BeginsRecord())
            {
                return true;
            }
        }
        Reset(0);
        return false;
    }

    // What looks like a member may be chance in packed bytes.
    private bool BeginsRecord()
    {
        try
        {
            return Window.Ahead(WarcHeader.Start.Length).StartsWith(WarcHeader.Start);
        }
        catch (Exception e) when (e is InvalidDataException or UnpackFault)
        {
            return false;
        }
    }

    // Ends at each member's end. A member out of all proportion is given up.
    private sealed class MemberStream(GzipMembers members, IntakeLimits limits) : ForwardStream
    {
        public override int Read(Span<byte> buffer)
        {
            var read = members.Read(buffer);
            if (members.Unpacked > limits.DocumentBytes && members.Unpacked / limits.UnpackedRatio > members.Packed)
            {
                members.GiveUp();
                throw new UnpackFault(IntakeCode.UnpacksTooFar, Spelled.Number(limits.DocumentBytes));
            }
            return read;
        }
    }
}
