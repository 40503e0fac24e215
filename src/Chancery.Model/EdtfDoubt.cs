namespace Chancery.Model;

/// <summary>What EDTF's marks after a date say of it.</summary>
[Flags]
internal enum EdtfDoubt : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>'?': the date may be wrong.</summary>
    Uncertain = 1,

    /// <summary>'~': the date is about right.</summary>
    Approximate = 2,
}
