using Chancery.Data;
using Chancery.Text;

namespace Chancery.Reading;

/// <summary>
/// Decides which runs of capitals are persons, joins the mentions of each and gives each the state and the office that
/// the report itself states; the authority file speaks only where the report does not.
/// </summary>
public sealed class PersonFinder(DataSet data)
{
    // "sân bay quốc tế" before the name after which it is called, in tokens.
    private const int LongestKind = 4;

    // A line with a reporter's name has no more tokens.
    private const int LongestSignature = 9;

    private readonly OfficeReader _offices = new(data.OfficeLinks, data.Words);

    /// <summary>The persons among <paramref name="names"/>.</summary>
    public People Find(LabelledText text, NameSpan[] names)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        var candidates = new NameCandidate[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            candidates[i] = Candidate(text, names[i], Floor(text, names, i));
        }
        var persons = new List<Person>();
        var index = new NameIndex();
        JoinFullNames(text, candidates, persons, index);
        JoinShortNames(text, candidates, persons, index);
        var mentions = new List<NamedMention>();
        foreach (var candidate in candidates)
        {
            if (candidate.Person is { } person)
            {
                mentions.Add(Mention(candidate, person));
            }
        }
        new PersonDescriber(text, data).Describe(persons, mentions);
        return new People(persons, mentions);
    }

    // "Ngoại trưởng Nga Lavrov Còn người phát ngôn A": no office reaches back over a name at which a line ends.
    private static int Floor(LabelledText text, NameSpan[] names, int at)
    {
        var first = text.Sentences[names[at].Sentence].First;
        return at > 1 && names[at - 1].Parts == 1 && names[at - 2] is { IsForeign: true, Parts: > 1 } before && before.End > first && before.End == names[at - 1].First ? before.End : first;
    }

    private NameCandidate Candidate(LabelledText text, NameSpan span, int floor)
    {
        var sentence = text.Sentences[span.Sentence];
        var honorific = span.First > sentence.First && text.LabelAt(span.First - 1) is { Lexeme.Kind: LexemeKind.Honorific } label ? label : (Label?)null;
        var parts = Parts(text, span);
        var before = honorific is null ? _offices.Before(text, floor, span.First) : null;
        before = Apposed(text, sentence, span, honorific?.First ?? before?.First ?? span.First, before, string.Join(' ', parts)) ?? before;
        return new NameCandidate
        {
            Span = span,
            Parts = parts,
            Key = string.Join(' ', parts),
            Before = before,
            After = After(text, sentence, span.End, before is not null) is { } after && IsOwn(after, string.Join(' ', parts)) ? after : null,
            Honorific = honorific?.First ?? -1,
            HonorificGender = honorific?.Lexeme.Gender,
        };
    }

    // "Người phát ngôn Đại sứ quán Mỹ tại Nga, bà A, ...": an office that a comma sets off before the name.
    private Office? Apposed(LabelledText text, Sentence sentence, NameSpan span, int at, Office? title, string key)
    {
        if (at == span.First || title?.Country is not null || at - 2 < sentence.First || !text.IsMark(at - 1, ',')
            || (span.End < sentence.End && !text.IsMark(span.End, ',') && !text.IsMark(span.End, '(')))
        {
            return null;
        }
        return _offices.Before(text, sentence.First, at - 1) is { Country: not null, HasSpecificTitle: true } office
            && (office.First == sentence.First || text.IsPunctuation(office.First - 1) || text.GrammarAt(office.First - 1) is { Word.Kind: GrammarKind.According or GrammarKind.That or GrammarKind.Opener })
            && IsOwn(office, key) ? office : null;
    }

    // "trong cuộc gặp với Pompeo, Ngoại trưởng Trung Quốc nói": the title of another state begins a new phrase.
    private bool IsOwn(Office after, string key) =>
        after.Country is not { } stated || data.Authority.Find(key)?.Country is not { } known || stated == known;

    // ", giám đốc Hội đồng X," or "(Thứ trưởng Y)" or "- kiêm Z" after a name.
    private Office? After(LabelledText text, Sentence sentence, int at, bool isTitled)
    {
        if (at + 1 >= sentence.End || !text.IsPunctuation(at) || text.Text[text.Tokens[at].Span.Start] is not (',' or '(' or '-' or '–'))
        {
            return null;
        }
        if (_offices.At(text, at + 1, sentence.End) is not { } office)
        {
            return null;
        }
        var end = office.End;
        while (end < sentence.End && text.Tokens[end].IsCapitalised && text.LabelAt(end) is null)
        {
            end++;
        }
        // "Ngoại trưởng Mỹ A, Ngoại trưởng Nga Lavrov" is a list: the second title belongs to the name behind it.
        return end == office.End ? office : isTitled || end == sentence.End || !text.IsPunctuation(end) ? null : office with { End = end };
    }

    private static string[] Parts(LabelledText text, NameSpan span)
    {
        var parts = new List<string>(span.Parts);
        for (var i = span.First; i < span.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Syllable)
            {
                parts.Add(SyllableKey.Of(text.Tokens[i].Span.Of(text.Text.AsSpan())));
            }
        }
        return [.. parts];
    }

    private void JoinFullNames(LabelledText text, NameCandidate[] candidates, List<Person> persons, NameIndex index)
    {
        var byKey = new Dictionary<string, Person>(StringComparer.Ordinal);
        var spoken = SpokenOf(candidates);
        foreach (var candidate in candidates)
        {
            if (candidate.Span.Parts < 2)
            {
                continue;
            }
            if (!byKey.TryGetValue(candidate.Key, out var person))
            {
                if (!IsPerson(text, candidate, spoken))
                {
                    continue;
                }
                person = index.Like(candidate.Parts).FirstOrDefault(p => IsSameFullName(p.Parts, candidate.Parts)) ?? Add(text, candidate, persons);
                byKey.Add(candidate.Key, person);
                index.Add(person);
            }
            if (text.IsInCapitals(person.First) && !text.IsInCapitals(candidate.Span.First) && !person.Name.Any(char.IsLower))
            {
                person.Name = text.Slice(candidate.Span.First, candidate.Span.End);
            }
            candidate.Person = person;
            person.Level ??= candidate.Before?.Level;
            person.Count++;
        }
    }

    // The words by which titles and forms of address name people in this report: "ông Lavrov" vouches for "Sergei Lavrov".
    private static HashSet<string> SpokenOf(NameCandidate[] candidates)
    {
        var spoken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (candidate.IsTitled)
            {
                spoken.Add(candidate.Parts[^1]);
                spoken.Add(candidate.Parts[0]);
            }
        }
        return spoken;
    }

    private bool IsPerson(LabelledText text, NameCandidate candidate, HashSet<string> spoken)
    {
        var span = candidate.Span;
        if (OpensCommonWord(text, span) || IsPlaceName(text, candidate))
        {
            return false;
        }
        if (!candidate.IsTitled && candidate.After is null && IsCredit(text, span))
        {
            return false;
        }
        if (candidate.IsTitled || candidate.After is not null || data.Authority.Find(candidate.Key) is not null)
        {
            return true;
        }
        if (span.First > 0 && IsNaming(text, span.First - 1))
        {
            return false;
        }
        var first = text.Tokens[span.First].Id;
        if (data.NameLists.IsSurname(first) && span.Parts is >= 2 and <= 4)
        {
            return span.Parts >= 3 || !span.IsForeign || data.NameLists.IsKoreanSurname(first);
        }
        return span.IsForeign && span.Parts <= 4
            && (data.NameLists.IsGivenName(first) || spoken.Contains(candidate.Parts[^1]) || IsFollowedBySpeech(text, span.End));
    }

    // "sân bay quốc tế Vua Khalid": what is named after a ruler. "yêu cầu" and "xã giao" hold words for places and are none.
    private bool IsPlaceName(LabelledText text, NameCandidate candidate)
    {
        if (candidate.Before is not { Rank: "royal" or "head-of-state" or "leader", Country: null } office)
        {
            return false;
        }
        var floor = text.Sentences[candidate.Span.Sentence].First;
        for (var i = office.First - 1; i >= floor && office.First - i <= LongestKind && !text.IsPunctuation(i); i--)
        {
            if (text.LabelAt(i) is { Lexeme.Kind: not LexemeKind.Portfolio } label)
            {
                var isOfWord = label.End - label.First == 1
                    && ((label.First > floor && data.Words.TryMatch(text.Tokens, label.First - 1, out var before, out _) && before > 1)
                        || (data.Words.TryMatch(text.Tokens, label.First, out var word, out _) && word > 1));
                return !isOfWord && label.Lexeme is { Kind: LexemeKind.Naming, Class: "place" };
            }
            if (text.GrammarAt(i) is not null)
            {
                return false;
            }
        }
        return false;
    }

    // "Hoàng Hà", "(Ảnh: Hoàng Hà/TTXVN)": who wrote the report or took the picture, at its end or before an agency's name.
    private static bool IsCredit(LabelledText text, NameSpan span)
    {
        if (text.IsMark(span.End, '/') && text.KindAt(span.End + 1) == LexemeKind.Agency)
        {
            return true;
        }
        var sentence = text.Sentences[span.Sentence];
        return span.Sentence == text.Sentences.Length - 1 && span.Sentence > 0 && sentence.End - sentence.First <= LongestSignature
            && (span.End >= sentence.End || text.IsPunctuation(span.End));
    }

    // Words before a run that say that it is something else: "tỉnh", "tập đoàn", an organ without a person behind it.
    private static bool IsNaming(LabelledText text, int token) =>
        text.LabelAt(token)?.Lexeme is { } lexeme
        && (lexeme.Kind is LexemeKind.Naming or LexemeKind.Thing or LexemeKind.Agency || (lexeme.Kind == LexemeKind.Organ && lexeme.Class is "company" or "press" or "media"));

    private static bool IsFollowedBySpeech(LabelledText text, int at) =>
        at < text.Tokens.Length && text.GrammarAt(at) is { Word.Kind: GrammarKind.Saying };

    private static bool IsSameFullName(IReadOnlyList<string> known, string[] parts)
    {
        var (shorter, longer) = known.Count <= parts.Length ? (known, (IReadOnlyList<string>)parts) : (parts, known);
        // "J. D. Vance" and "JD Vance".
        return string.Equals(string.Concat(known), string.Concat(parts), StringComparison.Ordinal)
            || (shorter.Count >= 2 && shorter.All(longer.Contains) && (shorter[^1] == longer[^1] || shorter[0] == longer[0]));
    }

    private void JoinShortNames(LabelledText text, NameCandidate[] candidates, List<Person> persons, NameIndex index)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Span.Parts != 1)
            {
                if (candidate.Person is { } full)
                {
                    full.Last = candidate.Span.First;
                }
                continue;
            }
            var person = Meant(text, candidate, index);
            if (person is null && IsPlausibleSingle(text, candidate))
            {
                person = Add(text, candidate, persons);
                index.Add(person);
            }
            if (person is not null)
            {
                candidate.Person = person;
                person.Last = candidate.Span.First;
                person.Count++;
            }
        }
    }

    // A single word is a person nobody named before only where the world knows it, or where words of address or office stand before
    // it and it is no Vietnamese word that goes on: in "Ủy ban Thể thao" and "Đảng Lao động" the capital opens a common word.
    private bool IsPlausibleSingle(LabelledText text, NameCandidate candidate)
    {
        var at = candidate.Span.First;
        if ((text.Tokens[at].IsAllCapitals && !text.IsInCapitals(at)) || (at > 0 && IsNaming(text, at - 1)) || OpensCommonWord(text, candidate.Span) || IsPlaceName(text, candidate))
        {
            return false;
        }
        return data.Authority.Find(candidate.Key) is not null
            || candidate.Honorific >= 0
            || (candidate.Before is not null && (candidate.Span.IsForeign || data.NameLists.IsSurname(text.Tokens[at].Id)));
    }

    private bool OpensCommonWord(LabelledText text, NameSpan span) =>
        !span.IsForeign && span.End < text.Tokens.Length && !text.Tokens[span.End].IsCapitalised
        && data.Words.TryMatch(text.Tokens, span.End - 1, out var length, out _) && length > 1;

    // A short name means the person whose name has it, the one last named where several have.
    private static Person? Meant(LabelledText text, NameCandidate candidate, NameIndex index)
    {
        Person? best = null;
        var bestScore = 0;
        foreach (var person in index.Near(candidate.Parts[0]))
        {
            var score = Fit(candidate, person);
            if (score == 0)
            {
                continue;
            }
            // Of two that fit as well, the one named nearer before.
            score = (score * 100_000) + Math.Max(0, 50_000 - Math.Abs(candidate.Span.First - LastBefore(person, candidate.Span.First)));
            if (score > bestScore)
            {
                (best, bestScore) = (person, score);
            }
        }
        return best is not null || text.Tokens[candidate.Span.First].IsAllCapitals ? best : null;
    }

    private static int LastBefore(Person person, int at) => person.Last <= at ? person.Last : person.First;

    private static int Fit(NameCandidate candidate, Person person)
    {
        var word = candidate.Parts[0];
        if (!person.Parts.Contains(word))
        {
            return candidate.Span.IsForeign && person.Parts.Any(p => IsMisspelling(p, word)) ? 1 : 0;
        }
        if (candidate.HonorificGender is { } gender && person.Gender is { } known && gender != known)
        {
            return 0;
        }
        var isEdge = person.Parts[^1] == word || person.Parts[0] == word;
        var sameCountry = candidate.Before?.Country is { } country && person.Country is { } theirs && country != theirs ? 0 : 1;
        // "nhà lãnh đạo Kim" is the Kim who leads.
        var otherLevel = candidate.Before?.Level is { Length: > 0 } level && person.Level is { Length: > 0 } own && level != own ? 1 : 0;
        return sameCountry == 0 ? 0 : (isEdge ? 6 : candidate.IsTitled ? 2 : 4) - otherLevel;
    }

    // One letter too many, too few or wrong in a long foreign name: "Erdorgan" beside "Erdogan".
    private static bool IsMisspelling(string known, string word)
    {
        if (word.Length < 6 || Math.Abs(known.Length - word.Length) > 1 || known[0] != word[0])
        {
            return false;
        }
        var head = 0;
        while (head < known.Length && head < word.Length && known[head] == word[head])
        {
            head++;
        }
        var tail = 0;
        while (tail < known.Length - head && tail < word.Length - head && known[^(tail + 1)] == word[^(tail + 1)])
        {
            tail++;
        }
        return Math.Max(known.Length, word.Length) - head - tail <= 1;
    }

    private Person Add(LabelledText text, NameCandidate candidate, List<Person> persons)
    {
        var person = new Person(text.Slice(candidate.Span.First, candidate.Span.End), candidate.Parts)
        {
            First = candidate.Span.First,
            End = candidate.Span.End,
            Last = candidate.Span.First,
            Gender = candidate.HonorificGender ?? candidate.Before?.Gender ?? data.Authority.Find(candidate.Key)?.Gender,
            Country = candidate.Before?.Country ?? data.Authority.Find(candidate.Key)?.Country,
        };
        persons.Add(person);
        return person;
    }

    private static NamedMention Mention(NameCandidate candidate, Person person)
    {
        var first = candidate.Before?.First ?? (candidate.Honorific >= 0 ? candidate.Honorific : candidate.Span.First);
        return new NamedMention(candidate.Span, person, candidate.Before, candidate.After, first, candidate.After?.End ?? candidate.Span.End);
    }
}
