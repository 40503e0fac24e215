namespace Chancery.Model;

/// <summary>What is done with a measure.</summary>
public enum MeasureAct
{
    /// <summary>Imposed, widened, or in force.</summary>
    Impose,

    /// <summary>Kept in force for a further time.</summary>
    Extend,

    /// <summary>Made milder, or suspended for a time.</summary>
    Ease,

    /// <summary>Taken back.</summary>
    Lift,

    /// <summary>Somebody or something is excepted from it.</summary>
    Exempt,

    /// <summary>One side asks another for one of the above; <see cref="CodedMeasure.Asked"/> says which.</summary>
    Ask,

    /// <summary>It ends by its own term.</summary>
    Expire,
}
