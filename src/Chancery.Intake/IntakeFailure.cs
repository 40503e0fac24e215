using System.Collections.Immutable;

namespace Chancery.Intake;

/// <summary>Why a report was not taken in. The sentence for a reader is made from <see cref="Code"/> and <see cref="Arguments"/>.</summary>
/// <param name="Code">One of <see cref="IntakeCode"/>.</param>
/// <param name="Path">The file or folder as it was given, or the name of the stream.</param>
public sealed record IntakeFailure(string Code, string Path)
{
    /// <summary>The failure of what is larger than a limit.</summary>
    internal static IntakeFailure TooLarge(string path, long length, int most) => new(IntakeCode.TooLarge, path) { Arguments = [Spelled.Number(length), Spelled.Number(most)] };

    /// <summary>The line of the file, counted from 1, where the fault has one.</summary>
    public long? Line { get; init; }

    /// <summary>The offset of the first byte at fault from the file's start, counted from 0, where the fault has one.</summary>
    public long? ByteOffset { get; init; }

    /// <summary>Id of the record, where it could be read.</summary>
    public string? RecordId { get; init; }

    /// <summary>What the code's sentence needs besides, in the order that <see cref="IntakeCode"/> gives.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];
}
