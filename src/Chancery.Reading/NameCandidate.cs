namespace Chancery.Reading;

/// <summary>A run that may be a person, with what stands around it.</summary>
internal sealed class NameCandidate
{
    public required NameSpan Span { get; init; }

    public required string[] Parts { get; init; }

    public required string Key { get; init; }

    public Office? Before { get; init; }

    public Office? After { get; init; }

    /// <summary>Index of the honorific right before the name; -1 when none.</summary>
    public int Honorific { get; init; } = -1;

    public char? HonorificGender { get; init; }

    public Person? Person { get; set; }

    public bool IsTitled => Before is not null || Honorific >= 0;
}
