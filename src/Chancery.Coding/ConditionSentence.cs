using Chancery.Data;
using Chancery.Reading;
using Chancery.Text;

namespace Chancery.Coding;

/// <summary>One sentence as conditions are sought in it: the words that join acts, the acts, and the sides.</summary>
internal sealed class ConditionSentence
{
    // "họ" means a side named this many mentions before at most.
    private const int FarBack = 20;

    private readonly Reading.Reading _reading;
    private readonly List<ConditionSide> _sides = [];
    private readonly List<ConditionAct> _acts = [];
    private readonly HashSet<int> _wordEnds = [];
    private readonly HashSet<int> _pivots = [];
    private int _firstMention;
    private int _mentionCount;
    private ConditionSentence? _before;

    private ConditionSentence(Reading.Reading reading, int index, List<ConditionMark> marks)
    {
        _reading = reading;
        Index = index;
        First = reading.Text.Sentences[index].First;
        End = reading.Text.Sentences[index].End;
        Marks = marks;
    }

    /// <summary>The sentence's index.</summary>
    public int Index { get; }

    /// <summary>Index of its first token.</summary>
    public int First { get; }

    /// <summary>Index just past its last token.</summary>
    public int End { get; }

    /// <summary>True when it asks, or supposes what is not so.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The labelled text.</summary>
    public LabelledText Text => _reading.Text;

    /// <summary>The words of conditions, in order.</summary>
    public IReadOnlyList<ConditionMark> Marks { get; }

    /// <summary>The sides, in order.</summary>
    public IReadOnlyList<ConditionSide> Sides => _sides;

    /// <summary>The words of acts, in order.</summary>
    public IReadOnlyList<ConditionAct> Acts => _acts;

    /// <summary>The sentence, when a word in it may join two acts; null otherwise.</summary>
    public static ConditionSentence? Of(Reading.Reading reading, int index, ConditionMarkers words, PhraseTable<bool> compounds)
    {
        var marks = MarksOf(reading, index, words, compounds);
        return marks.Exists(m => m.Kind < ConditionMarkerKind.Then) ? new ConditionSentence(reading, index, marks).Filled(words, compounds) : null;
    }

    /// <summary>The sentence before this one, whether or not a word in it joins two acts; null for the first.</summary>
    public ConditionSentence? Before(ConditionMarkers words, PhraseTable<bool> compounds)
    {
        _before ??= Index == 0 ? null : new ConditionSentence(_reading, Index - 1, MarksOf(_reading, Index - 1, words, compounds)).Filled(words, compounds);
        return _before;
    }

    // "chỉ" in "đình chỉ" and "phản ứng" in "lò phản ứng" are no words of their own; "Tiên chỉ" behind "Triều" is two.
    private static bool IsInsideWord(LabelledText text, PhraseTable<bool> compounds, ReadOnlySpan<Token> tokens, int at, int length) =>
        (text.GrammarAt(at) is { } word && word.First < at)
        || (at > 0 && text.LabelAt(at - 1) is null && compounds.TryMatch(tokens, at - 1, out var before, out _) && before > length)
        || (length == 1 && compounds.TryMatch(tokens, at, out var after, out _) && after > 1);

    private static List<ConditionMark> MarksOf(Reading.Reading reading, int index, ConditionMarkers words, PhraseTable<bool> compounds)
    {
        var sentence = reading.Text.Sentences[index];
        var marks = new List<ConditionMark>();
        var tokens = reading.Text.Tokens.AsSpan(0, sentence.End);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (words.Words.TryMatch(tokens, i, out var length, out var kind) && !IsInsideWord(reading.Text, compounds, tokens, i, length))
            {
                marks.Add(new ConditionMark(i, i + length, kind));
                i += length - 1;
            }
        }
        return marks;
    }

    /// <summary>The first word of a kind in a run of tokens; null when none stands there.</summary>
    public ConditionMark? MarkIn(ConditionRange range, params ReadOnlySpan<ConditionMarkerKind> kinds)
    {
        for (var i = FirstMark(range.First); i < Marks.Count && Marks[i].End <= range.End; i++)
        {
            if (kinds.Contains(Marks[i].Kind))
            {
                return Marks[i];
            }
        }
        return null;
    }

    /// <summary>The last word of a kind in a run of tokens; null when none stands there.</summary>
    public ConditionMark? LastMarkIn(ConditionRange range, params ReadOnlySpan<ConditionMarkerKind> kinds)
    {
        ConditionMark? last = null;
        for (var i = FirstMark(range.First); i < Marks.Count && Marks[i].End <= range.End; i++)
        {
            last = kinds.Contains(Marks[i].Kind) ? Marks[i] : last;
        }
        return last;
    }

    /// <summary>True when a word of conditions or of an act ends right before a token.</summary>
    public bool IsWordEnd(int token) => _wordEnds.Contains(token);

    /// <summary>The first act in a run of tokens; null when none stands there.</summary>
    public ConditionAct? ActIn(ConditionRange range)
    {
        var (low, high) = (0, _acts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _acts[middle].First < range.First ? (middle + 1, high) : (low, middle);
        }
        return low < _acts.Count && _acts[low].End <= range.End ? _acts[low] : null;
    }

    /// <summary>The sides in a run of tokens, in order.</summary>
    public IEnumerable<ConditionSide> SidesIn(ConditionRange range)
    {
        var (low, high) = (0, _sides.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _sides[middle].First < range.First ? (middle + 1, high) : (low, middle);
        }
        for (; low < _sides.Count && _sides[low].End <= range.End; low++)
        {
            yield return _sides[low];
        }
    }

    /// <summary>The mentions of this sentence and of some sentences before it, with their indices, the last first.</summary>
    public IEnumerable<(Mention Mention, int At)> MentionsBefore(int sentences)
    {
        for (var i = _firstMention + _mentionCount - 1; i >= 0 && Index - _reading.Mentions[i].Sentence <= sentences; i--)
        {
            yield return (_reading.Mentions[i], i);
        }
    }

    /// <summary>True when "không", "chưa", "từ chối" or their like stands in a run of tokens.</summary>
    public bool IsDenied(ConditionRange range) => HasNegation(range) || MarkIn(range, ConditionMarkerKind.Refuse) is not null;

    // "không loại trừ" denies nothing: a word of conditions may begin with a negation of its own.
    private bool HasNegation(ConditionRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (Text.GrammarAt(i) is { Word.Kind: GrammarKind.Negation } word && word.First == i && !Marks.Any(m => m.First == i && m.Kind == ConditionMarkerKind.May))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True when a function word of the kind stands in a run of tokens.</summary>
    public bool Has(ConditionRange range, GrammarKind kind)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (Text.GrammarAt(i) is { } word && word.First == i && word.Word.Kind == kind)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The quotation that covers a token; null when none does.</summary>
    public Quotation? QuoteAt(int token) => _reading.QuoteAt(token);

    /// <summary>True for a mark that no clause reaches across.</summary>
    public bool IsBorder(int token) =>
        (Text.IsPunctuation(token) && Text.Text[Text.Tokens[token].Span.Start] is ';' or ':' or '?' or '!' or '/' or '…')
        || (Text.GrammarAt(token) is { Word.Kind: GrammarKind.Clause } word && word.First == token);

    private int FirstMark(int token)
    {
        var (low, high) = (0, Marks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Marks[middle].First < token ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private ConditionSentence Filled(ConditionMarkers words, PhraseTable<bool> compounds)
    {
        var tokens = Text.Tokens.AsSpan(0, End);
        for (var t = First; t < End; t++)
        {
            if (words.Acts.TryMatch(tokens, t, out var length, out var act) && !IsInsideWord(Text, compounds, tokens, t, length))
            {
                _acts.Add(new ConditionAct(t, t + length, act));
                _wordEnds.Add(t + length);
                t += length - 1;
            }
        }
        foreach (var mark in Marks)
        {
            _wordEnds.Add(mark.End);
            if (mark.Kind is ConditionMarkerKind.Will or ConditionMarkerKind.May or ConditionMarkerKind.Threaten or ConditionMarkerKind.Ought or ConditionMarkerKind.Late or ConditionMarkerKind.Just)
            {
                _pivots.Add(mark.First);
            }
        }
        IsOpen = Text.IsMark(End - 1, '?') || MarkIn(new(First, End), ConditionMarkerKind.Unreal) is not null;
        _firstMention = FirstMention();
        var spoken = Marks.Where(m => m.Kind is ConditionMarkerKind.Self or ConditionMarkerKind.Them).Select(PersonOfSpeech).OfType<ConditionSide>().ToList();
        var covered = spoken.SelectMany(s => Enumerable.Range(s.First, s.End - s.First)).ToHashSet();
        var i = _firstMention;
        for (; i < _reading.Mentions.Length && _reading.Mentions[i].Sentence == Index; i++)
        {
            if (_reading.Mentions[i].Kind is not (MentionKind.Place or MentionKind.Agency) && !covered.Contains(_reading.Mentions[i].First))
            {
                _sides.Add(Side(i));
            }
        }
        _mentionCount = i - _firstMention;
        _sides.AddRange(spoken);
        _sides.Sort((a, b) => a.First.CompareTo(b.First));
        return this;
    }

    private ConditionSide Side(int at)
    {
        var mention = _reading.Mentions[at];
        var actors = _reading.Actors[at];
        var isOne = !actors.IsDefaultOrEmpty && actors.All(a => a.Country == actors[0].Country);
        // "Mỹ - Hàn dừng tập trận": the side named first stands for both.
        var country = isOne || mention.Kind == MentionKind.Compound && !actors.IsDefaultOrEmpty ? actors[0].Country : null;
        // "... ở Ba Lan, Nga sẽ": a side behind a comma and before its verb opens a clause, it goes on no list.
        if (mention.IsJoined && Text.IsMark(mention.First - 1, ',') && _pivots.Contains(mention.End))
        {
            return new ConditionSide(mention.First, mention.End, country, at, "", false);
        }
        var role = mention.Role.Length == 0 && IsAttribute(mention) ? "of" : mention.Role is "by" ? "" : mention.Role;
        return new ConditionSide(mention.First, mention.End, country, at, role, mention.IsJoined);
    }

    // "vấn đề Triều Tiên" is about a matter, not about the state: a noun that no list knows stands right before it.
    private bool IsAttribute(Mention mention)
    {
        var before = mention.First - 1;
        return mention.Kind is MentionKind.State or MentionKind.Body && before >= First && Text.Tokens[before].Kind == TokenKind.Syllable
            && Text.GrammarAt(before) is null && Text.LabelAt(before) is null && !_wordEnds.Contains(mention.First) && !IsTime(before);
    }

    // "Trong nhiều năm qua Triều Tiên ...": behind words of time a clause opens.
    private bool IsTime(int token)
    {
        var at = Ordered.FirstAtOrAfter(_reading.Times, token + 1, t => t.FirstToken) - 1;
        return at >= 0 && _reading.Times[at].EndToken > token;
    }

    // "chúng tôi" in direct speech is the speaker's side, "họ" the other one that was spoken of last.
    private ConditionSide? PersonOfSpeech(ConditionMark mark)
    {
        if (QuoteAt(mark.First) is not { SpeakerMention: >= 0 } quote || _reading.Actors[quote.SpeakerMention] is not [{ Country: { } own }, ..])
        {
            return null;
        }
        var at = mark.Kind == ConditionMarkerKind.Self ? quote.SpeakerMention : Other(mark.First, own);
        var role = Text.GrammarAt(mark.First - 1) is { Word.Kind: GrammarKind.Preposition } word ? word.Word.Value : "";
        return new ConditionSide(mark.First, mark.End, at < 0 ? null : _reading.Actors[at][0].Country, at, role, false);
    }

    private int Other(int token, string own)
    {
        var last = _firstMention;
        while (last < _reading.Mentions.Length && _reading.Mentions[last].First < token && last - _firstMention < FarBack)
        {
            last++;
        }
        for (var i = last - 1; i >= 0 && last - i < FarBack && Index - _reading.Mentions[i].Sentence <= 1; i--)
        {
            if (_reading.Mentions[i] is { Role: "", Kind: not (MentionKind.Place or MentionKind.Agency) } && _reading.Actors[i] is [{ Country: { } country }] && country != own)
            {
                return i;
            }
        }
        return -1;
    }

    private int FirstMention()
    {
        var (low, high) = (0, _reading.Mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _reading.Mentions[middle].Sentence < Index ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
