namespace Chancery.Register;

/// <summary>A register that cannot be opened, read or written. Its <see cref="Code"/> never changes its meaning.</summary>
public sealed class RegisterException : Exception
{
    /// <summary>A fault of the register at a place.</summary>
    public RegisterException(RegisterFault fault, string register, string? detail = null, Exception? cause = null)
        : base($"{CodeOf(fault)}: {register}{(detail is null ? "" : ": " + detail)}", cause)
    {
        Fault = fault;
        Register = register;
        Detail = detail;
    }

    /// <summary>A fault of a kind of its own.</summary>
    public RegisterException(string message, Exception cause)
        : this(RegisterFault.Failed, "", message, cause)
    {
    }

    /// <summary>A fault of a kind of its own.</summary>
    public RegisterException(string message)
        : this(RegisterFault.Failed, "", message)
    {
    }

    /// <summary>A fault of which nothing is known.</summary>
    public RegisterException()
        : this(RegisterFault.Failed, "")
    {
    }

    /// <summary>Why.</summary>
    public RegisterFault Fault { get; }

    /// <summary>The register: its file or address.</summary>
    public string Register { get; }

    /// <summary>What the storage said, in English; null when there is no more to say.</summary>
    public string? Detail { get; }

    /// <summary>The fault's stable code, "CH2003" for <see cref="RegisterFault.Locked"/>.</summary>
    public string Code => CodeOf(Fault);

    /// <summary>The stable code of a fault.</summary>
    public static string CodeOf(RegisterFault fault) => fault switch
    {
        RegisterFault.Missing => "CH2001",
        RegisterFault.Newer => "CH2002",
        RegisterFault.Locked => "CH2003",
        RegisterFault.DiskFull => "CH2004",
        RegisterFault.ReadOnly => "CH2005",
        RegisterFault.Unreachable => "CH2006",
        RegisterFault.Corrupted => "CH2007",
        RegisterFault.NotARegister => "CH2008",
        RegisterFault.Taken => "CH2010",
        _ => "CH2009",
    };
}
