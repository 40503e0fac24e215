using System.Collections.Immutable;
using Chancery.Data;

namespace Chancery.Reading;

/// <summary>A phrase that means a side, a place or a source. Who is meant is settled by <see cref="CoReference"/>.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Kind">What it is by its form.</param>
public sealed record Mention(int First, int End, int Sentence, MentionKind Kind)
{
    /// <summary>The state or body that its words name; null when they name none.</summary>
    public string? Country { get; init; }

    /// <summary>The person named, for a <see cref="MentionKind.Person"/>.</summary>
    public Person? Person { get; init; }

    /// <summary>The office in it, for a person with a title or a role.</summary>
    public Office? Office { get; init; }

    /// <summary>The word of the lists that heads it; null for a name.</summary>
    public Lexeme? Head { get; init; }

    /// <summary>'m' or 'f' where its words tell.</summary>
    public char? Gender { get; init; }

    /// <summary>The sides of a compound, in order.</summary>
    public ImmutableArray<Actor> Parts { get; init; } = [];

    /// <summary>Role of the preposition right before it: with, to, of, at, ...; empty when none.</summary>
    public string Role { get; init; } = "";

    /// <summary>True when "và", "cùng" or a comma joins it to the mention before.</summary>
    public bool IsJoined { get; init; }

    /// <summary>True when a word of quantity stands before it: "nhiều thượng nghị sĩ" are no one person.</summary>
    public bool IsPlural { get; init; }

    /// <summary>True when a noun of private life stands before it: "đội tuyển Đức".</summary>
    public bool IsPrivate { get; init; }
}
