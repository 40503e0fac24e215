using System.Buffers;
using System.Collections.Frozen;

namespace Chancery.Text;

/// <summary>
/// Cuts the tokens of a text into sentences; every token belongs to exactly one.
/// <para>A line break always ends a sentence. So does a full stop, question mark, exclamation mark or ellipsis, with the
/// closing quotation marks and brackets behind it, when what follows can begin a sentence. A quotation that holds
/// several sentences is cut inside: <c>"Câu một. Câu hai", ông nói.</c> gives <c>"Câu một.</c> and <c>Câu hai", ông nói.</c>,
/// so that the reporting clause stands with the part of the quotation next to it and no sentence grows without bound.
/// Brackets that close again on their line are not cut inside.</para>
/// <para>Immutable and thread-safe; linear in the number of tokens.</para>
/// </summary>
public sealed class SentenceSplitter
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _openers;

    /// <summary>A splitter that knows the given abbreviations.</summary>
    /// <param name="abbreviations">
    /// Abbreviations after which something must follow, such as "TP." or "GS.", in the case in which they are written, with
    /// or without their full stop. Initials and single letters need not be given.
    /// </param>
    /// <param name="openers">
    /// Words that open sentences and no name, in the case in which they are written: before one of them a single letter with a
    /// full stop ends its sentence; before any other capital it is the initial of a name.
    /// </param>
    public SentenceSplitter(IEnumerable<string> abbreviations, IEnumerable<string> openers)
    {
        ArgumentNullException.ThrowIfNull(abbreviations);
        ArgumentNullException.ThrowIfNull(openers);
        _openers = openers.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _abbreviations = abbreviations
            .Select(a => a.TrimEnd('.', ' '))
            .Select(a => a[(a.LastIndexOf('.') + 1)..].Trim())
            .Where(a => a.Length > 0)
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The sentences of a text, in order.</summary>
    /// <param name="text">The NFC text that was tokenised.</param>
    /// <param name="tokens">All its tokens, in order.</param>
    public Sentence[] Split(string text, ReadOnlySpan<Token> tokens)
    {
        var sentences = ReusedRoom<Sentence>.Take();
        Split(text, tokens, sentences);
        return ReusedRoom<Sentence>.ToArray(sentences);
    }

    /// <summary>Appends the sentences of a text to <paramref name="sentences"/>, in order, and allocates nothing itself.</summary>
    /// <param name="text">The NFC text that was tokenised.</param>
    /// <param name="tokens">All its tokens, in order.</param>
    /// <param name="sentences">Where to write them.</param>
    public void Split(string text, ReadOnlySpan<Token> tokens, IBufferWriter<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        new SentenceWalk(text, tokens, this, sentences).Run();
    }

    internal bool IsOpener(ReadOnlySpan<char> word) => _openers.Contains(word);

    internal bool IsAbbreviation(ReadOnlySpan<char> word) => _abbreviations.Contains(word);
}
