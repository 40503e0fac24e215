using System.Collections.Immutable;

namespace Chancery.Intake.Packing;

/// <summary>Thrown by streams that unpack when what they unpack is broken or too much. Readers make a failure of it.</summary>
/// <param name="code">One of <see cref="IntakeCode"/>.</param>
/// <param name="arguments">What the code's sentence needs.</param>
internal sealed class UnpackFault(string code, params ImmutableArray<string> arguments) : IOException(code)
{
    /// <summary>The code of the failure.</summary>
    public string Code { get; } = code;

    /// <summary>What the code's sentence needs.</summary>
    public ImmutableArray<string> Arguments { get; } = arguments;
}
