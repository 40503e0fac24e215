namespace Chancery.Data;

/// <summary>How a word of offices given and left takes its sides.</summary>
public enum AppointmentPattern
{
    /// <summary>Its subject gets the office: nhậm chức, được bổ nhiệm làm.</summary>
    Get,

    /// <summary>Its subject leaves the office: từ chức, bị cách chức.</summary>
    Leave,

    /// <summary>Its subject gives the office to its object: bổ nhiệm, đề cử.</summary>
    Give,

    /// <summary>Its subject removes its object: sa thải, miễn nhiệm.</summary>
    Remove,

    /// <summary>Its subject follows its object: kế nhiệm, thay thế.</summary>
    Replace,
}
