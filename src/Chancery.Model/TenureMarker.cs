namespace Chancery.Model;

/// <summary>How an office is held.</summary>
public enum TenureMarker
{
    /// <summary>In full, now.</summary>
    None,

    /// <summary>No longer: cựu, nguyên, cố.</summary>
    Former,

    /// <summary>For the time being: quyền, tạm quyền.</summary>
    Acting,

    /// <summary>Not yet: được đề cử, đắc cử.</summary>
    Designate,

    /// <summary>In the second place: phó.</summary>
    Deputy,

    /// <summary>Beside another office: kiêm.</summary>
    Concurrent,
}
