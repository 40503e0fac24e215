using Chancery.Data;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Coding.Measures;

/// <summary>Reads what a sentence tells of a draft resolution.</summary>
internal sealed class ResolutionReader(Reading.Reading reading, ResolutionSentence sentence)
{
    // "trình lên Hội đồng Bảo an một bản dự thảo nghị quyết": the organ stands between.
    private const int SponsorReach = 16;

    // Words that leave an outcome open stand this near before it.
    private const int OpenReach = 12;

    private const int SupposedReach = 24;

    // Beside sides and organs no more than a number, a classifier and an adjective part "trình" from its draft.
    private const int ObjectReach = 6;

    private ClauseView Clause => sentence.Clause;

    /// <summary>The facts; null when the sentence is about no such text.</summary>
    /// <param name="isOngoing">True when a sentence shortly before was about a draft.</param>
    public ResolutionFacts? Read(bool isOngoing)
    {
        var text = sentence.First(ResolutionWordKind.Text);
        var organ = sentence.First(ResolutionWordKind.Organ);
        var hasVote = sentence.Marks.Any(m => m.Kind is ResolutionWordKind.Cast or ResolutionWordKind.Veto or ResolutionWordKind.Fail or ResolutionWordKind.Adopt || (m.Kind == ResolutionWordKind.Count && m.End - m.First == 2));
        var isHome = sentence.First(ResolutionWordKind.Home) is not null && organ is null;
        var isAbout = (text is { Value: "draft" } && (organ is not null || isOngoing || HasBody() || Number(text.Value.End) is not null || text.Value.End - text.Value.First > 3))
            || (text is not null && (organ is not null || isOngoing || HasBody() || Number(text.Value.End) is not null) && (hasVote || isOngoing))
            || (isOngoing && (organ is not null ? hasVote : sentence.Marks.Any(m => m.Kind is ResolutionWordKind.Cast or ResolutionWordKind.Veto)));
        if (isHome || !isAbout || (text is { } named && (IsPlural(named.First) || IsVerb(named))))
        {
            return null;
        }
        var end = text?.End ?? organ?.End ?? Clause.Sentence.First;
        var outcome = Outcome(out var told);
        var sponsors = text is null ? [] : Sponsors(text.Value.First, text.Value.End, out _);
        var ballot = BallotReader.Read(sentence);
        var vetoes = outcome == DraftOutcome.Vetoed ? Vetoes() : [];
        var date = MeasureTimes.Near(reading, Clause, told.First, told.End);
        var isVoted = outcome is DraftOutcome.Adopted or DraftOutcome.NotAdopted or DraftOutcome.Vetoed or DraftOutcome.Pending || ballot is not null;
        return new ResolutionFacts
        {
            Organ = organ?.Value,
            Number = text is null ? null : Number(text.Value.End),
            Sponsors = sponsors,
            Submitted = !isVoted && sponsors.Count > 0 ? date : null,
            Voted = isVoted ? date : null,
            Provisions = text is null ? [] : ProvisionReader.Read(sentence, text.Value.End),
            Consultations = Consultations(),
            Ballot = ballot,
            Vetoes = vetoes,
            Outcome = outcome ?? (sponsors.Count > 0 && text is { Value: "draft" } ? DraftOutcome.Submitted : null),
            IsDraft = text is { Value: "draft" },
            Sentence = Clause.Index,
            Evidence = Evidence(Math.Min(told.First, text?.First ?? end), Math.Max(told.End, end)),
        };
    }

    private Evidence Evidence(int first, int end)
    {
        first = Math.Max(first, Clause.Sentence.First);
        return new Evidence(sentence.Text.SpanOf(first, end), sentence.Text.Slice(first, end), "draft.text");
    }

    // "lệnh trừng phạt mà Washington dự thảo": a verb.
    private bool IsVerb((int First, int End, ResolutionWordKind Kind, string Value) text) => text.Value == "draft" && text.End - text.First == 2 && sentence.SubjectBefore(text.First) >= 0;

    private bool HasBody()
    {
        for (var i = Clause.FirstMention; i < Clause.EndMention; i++)
        {
            if (Clause.Mention(i).Country is "UNO" or "UNSC" or "IAEA")
            {
                return true;
            }
        }
        return false;
    }

    // "Nghị quyết 2397", "nghị quyết số 2397", "A/RES/77/1": digits or a document's sign right behind the word.
    private string? Number(int end)
    {
        if (end >= Clause.Sentence.End || sentence.Text.Tokens[end].Kind != TokenKind.Number)
        {
            return null;
        }
        var digits = sentence.Text.Slice(end, end + 1);
        return digits.Length is >= 2 and <= 4 && !sentence.Text.IsMark(end + 1, '-') ? digits : null;
    }

    private DraftOutcome? Outcome(out (int First, int End) told)
    {
        told = (Clause.Sentence.First, Clause.Sentence.First + 1);
        DraftOutcome? outcome = null;
        foreach (var mark in sentence.Marks)
        {
            DraftOutcome? found = mark.Kind switch
            {
                ResolutionWordKind.Veto => DraftOutcome.Vetoed,
                ResolutionWordKind.Adopt => DraftOutcome.Adopted,
                ResolutionWordKind.Fail => DraftOutcome.NotAdopted,
                ResolutionWordKind.Withdraw => DraftOutcome.Withdrawn,
                ResolutionWordKind.Ballot => DraftOutcome.Pending,
                _ => null,
            };
            if (found is not { } candidate || !Governs(mark))
            {
                continue;
            }
            var from = BehindSubordinator(sentence.ClauseStart(mark.First, OpenReach), mark.First);
            var isDenied = candidate is DraftOutcome.Adopted or DraftOutcome.Vetoed && sentence.Has(ResolutionWordKind.Denied, from, mark.First);
            if (sentence.Has(ResolutionWordKind.Supposed, sentence.ClauseStart(mark.First, SupposedReach), mark.First) || (mark.Kind == ResolutionWordKind.Fail && IsStatesOwn(mark.First)))
            {
                continue;
            }
            var isOpen = IsOpen(from, mark.First);
            if (isDenied)
            {
                // "chưa thông qua được nghị quyết nào" tells of no draft; the words for a draft that failed are listed.
                continue;
            }
            candidate = isOpen ? DraftOutcome.Pending : candidate;
            if (candidate == DraftOutcome.Pending && !isOpen)
            {
                continue;
            }
            if (outcome is null || Weight(candidate) > Weight(outcome.Value))
            {
                (outcome, told) = (candidate, (mark.First, mark.End));
            }
        }
        return outcome;
    }

    // "cảnh báo ... sau khi Hội đồng Bảo an thông qua": what stands before the last subordinator says nothing of the vote.
    private int BehindSubordinator(int from, int to)
    {
        for (var i = to - 1; i > from; i--)
        {
            if (sentence.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Subordinator } word)
            {
                return word.First;
            }
        }
        return from;
    }

    // The last of "sẽ", "kêu gọi" and "đã" decides.
    private bool IsOpen(int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (sentence.At(ResolutionWordKind.Open, i) is { } word && word.End <= to)
            {
                return true;
            }
            if (sentence.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Past })
            {
                return false;
            }
        }
        return false;
    }

    // "thông qua 4 nghị quyết", "các nghị quyết": several at once are no draft that one could follow.
    private bool IsPlural(int text)
    {
        var before = text - 1;
        if (before < Clause.Sentence.First)
        {
            return false;
        }
        if (sentence.Text.Tokens[before].Kind == TokenKind.Number)
        {
            return true;
        }
        for (var i = Math.Max(Clause.Sentence.First, text - 3); i < text; i++)
        {
            if (sentence.At(ResolutionWordKind.Plural, i) is { } word && word.End == text)
            {
                return true;
            }
        }
        return false;
    }

    private static int Weight(DraftOutcome outcome) => outcome switch
    {
        DraftOutcome.Vetoed => 4,
        DraftOutcome.NotAdopted => 3,
        DraftOutcome.Adopted or DraftOutcome.Withdrawn => 2,
        _ => 1,
    };

    // What is adopted, vetoed or rejected has to be the text: it stands behind the verb, or before its passive.
    private bool Governs((int First, int End, ResolutionWordKind Kind, string Value) mark)
    {
        if (mark.Kind is ResolutionWordKind.Veto or ResolutionWordKind.Ballot)
        {
            return true;
        }
        foreach (var text in sentence.Marks)
        {
            if (text.Kind != ResolutionWordKind.Text)
            {
                continue;
            }
            if (text.First >= mark.End && text.First - mark.End <= 6)
            {
                return true;
            }
            if (text.End <= mark.First && (Clause.Has(text.End, mark.First, GrammarKind.Passive) || mark.Kind == ResolutionWordKind.Fail))
            {
                return true;
            }
        }
        return false;
    }

    // "Triều Tiên bác bỏ nghị quyết", "bị Nga bác bỏ": what a state thinks of it does not decide it.
    private bool IsStatesOwn(int verb)
    {
        var near = sentence.SubjectBefore(verb);
        return near >= 0 ? Clause.Actors(near) is not [{ Country: "UNSC" or "UNO" or "IAEA" }, ..]
            : sentence.First(ResolutionWordKind.Organ) is null;
    }

    private int Bare(int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            count += Clause.IsMentioned(i) || sentence.Text.IsPunctuation(i) ? 0 : 1;
        }
        return count;
    }

    private List<Side> Sponsors(int first, int end, out (int First, int End) verb)
    {
        verb = default;
        for (var i = Clause.FirstMention; i < Clause.EndMention; i++)
        {
            var mention = Clause.Mention(i);
            // "dự thảo nghị quyết do Mỹ (và Anh) soạn thảo"
            if (mention.First >= end && mention.First - end <= SponsorReach && mention.Role == "by" && Clause.IsSide(i) && SponsorVerb(mention.End, mention.End + SponsorReach) is { } by)
            {
                verb = by;
                return MeasureSides.Of(Clause, i);
            }
            // "dự thảo nghị quyết (mới) của Mỹ"
            if (mention.First >= end && mention.First - end <= 3 && mention.Role == "of" && Clause.IsSide(i) && Clause.Actors(i) is [{ Country: not ("UNSC" or "UNO" or "IAEA") }, ..])
            {
                return MeasureSides.Of(Clause, i);
            }
        }
        if (SponsorVerb(Unbroken(first), first) is not { } active || Clause.Count(active.End, first, ";:") > 0 || Bare(active.End, first) > ObjectReach)
        {
            return [];
        }
        verb = active;
        var near = sentence.SubjectBefore(active.First);
        var subject = near >= 0 ? near : SubjectFinder.Find(Clause, active.First);
        return subject < 0 || Clause.Actors(subject) is [{ Country: "UNSC" or "UNO" or "IAEA" }, ..] ? [] : MeasureSides.Of(Clause, subject);
    }

    // Where the run of words before a token begins that no strong mark breaks.
    private int Unbroken(int token)
    {
        var start = token;
        while (start > Clause.Sentence.First && token - start < SponsorReach && (!sentence.Text.IsPunctuation(start - 1) || sentence.Text.IsMark(start - 1, ',') || sentence.Text.IsMark(start - 1, '(') || sentence.Text.IsMark(start - 1, ')')))
        {
            start--;
        }
        return start;
    }

    private (int First, int End)? SponsorVerb(int from, int to)
    {
        for (var i = from; i < Math.Min(to, Clause.Sentence.End); i++)
        {
            if (sentence.Text.IsPunctuation(i) && !sentence.Text.IsMark(i, ',') && !sentence.Text.IsMark(i, '(') && !sentence.Text.IsMark(i, ')'))
            {
                return null;
            }
            if (sentence.At(ResolutionWordKind.Sponsor, i) is { } verb && !Clause.IsMentioned(i))
            {
                return (i, verb.End);
            }
        }
        return null;
    }

    // "Nga và Trung Quốc phủ quyết", "bị Mỹ phủ quyết", "sự phủ quyết của Nga".
    private List<Side> Vetoes()
    {
        foreach (var mark in sentence.Marks)
        {
            if (mark.Kind != ResolutionWordKind.Veto)
            {
                continue;
            }
            for (var i = Clause.FirstMention; i < Clause.EndMention; i++)
            {
                if (Clause.Mention(i).First >= mark.End && Clause.Mention(i).First - mark.End <= 2 && Clause.Mention(i).Role is "of" or "by" or "from" && Clause.IsSide(i))
                {
                    return MeasureSides.Of(Clause, i);
                }
            }
            var subject = SubjectFinder.Find(Clause, mark.First);
            if (subject >= 0)
            {
                return MeasureSides.Of(Clause, subject).FindAll(s => s.Country is not ("UNSC" or "UNO"));
            }
        }
        return [];
    }

    private List<DraftConsultation> Consultations()
    {
        var found = new List<DraftConsultation>();
        for (var i = Clause.Sentence.First; i < Clause.Sentence.End; i++)
        {
            if (sentence.At(ResolutionWordKind.Consult, i) is not { } verb)
            {
                continue;
            }
            var sides = MeasureSides.Of(Clause, SubjectFinder.Find(Clause, i));
            for (var m = Clause.FirstMention; m < Clause.EndMention; m++)
            {
                if (Clause.Mention(m).First >= verb.End && Clause.Mention(m).First - verb.End <= 6 && Clause.Mention(m).Role == "with" && Clause.IsSide(m))
                {
                    sides.AddRange(MeasureSides.Of(Clause, m).Where(s => !sides.Exists(k => k.Country == s.Country)));
                }
            }
            if (sides.Count >= 2 && sides.Select(s => s.Country).Distinct(StringComparer.Ordinal).Count() >= 2)
            {
                found.Add(new DraftConsultation(sides, MeasureTimes.Near(reading, Clause, i, verb.End), Evidence(i, verb.End) with { Rule = "draft.consultation" }));
            }
            i = verb.End - 1;
        }
        return found;
    }
}
