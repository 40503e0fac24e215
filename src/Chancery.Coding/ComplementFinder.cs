using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Finds the other sides of a trigger: its object, the complements that its frame's markers open, and what is joined to them.</summary>
public static class ComplementFinder
{
    // A bare object may be parted from its verb by an adverb or a classifier, not by more.
    private const int ObjectGap = 2;

    // "cuộc đàm phán kinh tế - thương mại Trung - Mỹ".
    private const int CompoundGap = 6;

    // The owner of a contact stands right behind its noun: "cuộc gặp bí mật của A".
    private const int NearOwner = 4;

    // In tokens, its closing mark counted: "ông lớn".
    private const int LongestQuotedWord = 5;

    /// <summary>Indices of the mentions that are the trigger's other sides.</summary>
    public static List<int> Find(ClauseView clause, Trigger trigger, FrameTrigger meaning)
    {
        var frame = meaning.Frame;
        var takesObject = meaning.IsNoun ? frame.Pattern != FramePattern.Act : frame.DirectObject != FrameObject.None;
        var found = new List<int>();
        var end = EndOfClause(clause, trigger);
        var last = -1;
        for (var i = clause.FirstMention; i < clause.EndMention; i++)
        {
            var mention = clause.Mention(i);
            if (mention.First < trigger.End)
            {
                continue;
            }
            if (mention.First >= end)
            {
                break;
            }
            if (mention.Kind is MentionKind.Agency || (mention.Kind == MentionKind.Place && frame.Pattern != FramePattern.Visit))
            {
                continue;
            }
            var joins = last >= 0 && mention.IsJoined && mention.First - clause.Mention(last).End <= 2;
            var gap = mention.Kind == MentionKind.Compound && meaning.IsNoun ? CompoundGap : ObjectGap;
            var isObject = takesObject && found.Count == 0 && mention.Role.Length == 0 && mention.First - trigger.End <= gap
                && !clause.Has(trigger.End, mention.First, GrammarKind.Preposition) && !clause.Has(trigger.End, mention.First, GrammarKind.Subordinator)
                && clause.Count(trigger.End, mention.First, ",;:.()\"“”") == 0;
            var isNounSide = meaning.IsNoun && frame.Pattern == FramePattern.Contact && mention.Role is "with" or "between" or "of" or "to"
                && !(mention.Role == "of" && mention.First - trigger.End > NearOwner);
            if (found.Count > 0 && !joins && frame.Pattern == FramePattern.Act && VerbsBetween(clause, clause.Mention(last).End, mention.First).Any())
            {
                // "kêu gọi Mỹ nới lỏng trừng phạt đối với Triều Tiên": what stands behind the next verb belongs to it.
                break;
            }
            if (frame.Pattern != FramePattern.Act && clause.Text.GrammarAt(mention.First - 1) is { Word.Kind: GrammarKind.Including })
            {
                // "chuyến công du châu Á, gồm Nhật Bản và Hàn Quốc", "đàm phán sáu bên, gồm ...": each of those named takes part.
                found.Add(i);
                last = i;
                continue;
            }
            if (meaning.IsNoun && frame.Pattern == FramePattern.Contact && !joins && clause.HasPreposition(trigger.End, mention.First, "besides"))
            {
                // "cuộc gặp bên lề Hội nghị APEC" is no meeting with APEC.
                continue;
            }
            if (frame.Pattern == FramePattern.Contact && frame.Type == EventType.Consult && !joins && mention.Role != "between"
                && (last < 0 ? clause.HasPreposition(trigger.End, mention.First, "about") : clause.HasPreposition(clause.Mention(last).End, mention.First, "about", "in")))
            {
                // "cuộc gặp với Nhật Bản về chính sách với Triều Tiên": what it is about has sides of its own. Before the first side
                // a place may stand: "hội đàm tại Seoul với ...".
                break;
            }
            if (frame.Pattern == FramePattern.Contact && frame.Type == EventType.Consult && !joins && PassesOtherContact(clause, last < 0 ? trigger.End : clause.Mention(last).End, mention.First))
            {
                break;
            }
            if (meaning.IsNoun && !joins && clause.Count(trigger.End, mention.First, ",;") > 0)
            {
                // What stands behind a noun's comma belongs to its sentence, not to it.
                break;
            }
            if (joins || isObject || isNounSide || (IsMarked(frame, mention) && !IsPastQuote(clause, trigger, mention)))
            {
                found.Add(i);
                last = i;
            }
        }
        return found;
    }

    /// <summary>The first side after the trigger in its clause, however it is linked: "chỉ trích chính sách của Mỹ"; -1 when none.</summary>
    public static int FirstSide(ClauseView clause, Trigger trigger, IReadOnlySet<string> others)
    {
        // "lên án các mối đe dọa mà Washington thực hiện": a relative clause still tells of the object.
        var end = EndOfClause(clause, trigger, passesRelative: true);
        for (var i = clause.FirstMention; i < clause.EndMention; i++)
        {
            var mention = clause.Mention(i);
            if (mention.First < trigger.End || !clause.IsSide(i))
            {
                continue;
            }
            if (mention.First >= end)
            {
                break;
            }
            if (PassesCoordinated(clause, trigger.End, mention.First))
            {
                // "tấn công nhà máy ..., đồng thời vận động Mỹ": the side is that of the next verb.
                return -1;
            }
            if (mention.Role is "at" or "in" or "time" or "ahead" || IsPastQuote(clause, trigger, mention)
                || clause.Actors(i).Any(a => a.Country is not null && others.Contains(a.Country)))
            {
                continue;
            }
            return i;
        }
        return -1;
    }

    // "gặp A để thúc đẩy B đàm phán với C", "dự hội nghị và có cuộc gặp với A": what stands behind a purpose or the next contact is theirs.
    private static bool PassesOtherContact(ClauseView clause, int from, int to) =>
        clause.Has(from, to, GrammarKind.Purpose) || clause.Triggers.Any(t => t.First >= from && t.End <= to && t.Meanings[0].Frame.Type == EventType.Consult);

    private static bool PassesCoordinated(ClauseView clause, int from, int to) =>
        VerbsBetween(clause, from, to).Any(verb => clause.Count(from, verb.First, ",") > 0 || clause.Has(from, verb.First, GrammarKind.And));

    // Behind a noun the word is one itself: "các mối đe dọa mà Mỹ ...".
    private static IEnumerable<Trigger> VerbsBetween(ClauseView clause, int from, int to) =>
        clause.Triggers.Where(t => t.First >= from && t.End <= to && !t.Meanings[0].IsNoun && !clause.FollowsNoun(t));

    // "hoan nghênh tuyên bố của Hàn Quốc": with an owner, or right behind the trigger, a word of speech is a noun.
    private static bool IsSpeechNoun(ClauseView clause, Trigger trigger, GrammarLabel word) =>
        word.First == trigger.End || clause.Text.GrammarAt(word.End) is { Word.Value: "of" };

    private static bool IsMarked(Frame frame, Mention mention)
    {
        var role = mention.Role;
        // "phát biểu tại Đại hội đồng ở New York, Mỹ": one takes part with the body, not with where it sits.
        if (role.Length == 0 || (role == "at" && mention.Kind != MentionKind.Body))
        {
            return false;
        }
        foreach (var marker in frame.Markers)
        {
            if (string.Equals(marker, role, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Where the trigger's clause ends: at a strong mark, a clause word, or a comma before another subject.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="passesRelative">True to go on behind a word that opens a relative clause.</param>
    public static int EndOfClause(ClauseView clause, Trigger trigger, bool passesRelative = false)
    {
        for (var i = trigger.End; i < clause.Sentence.End; i++)
        {
            if (clause.Text.IsPunctuation(i) && clause.Text.Text[clause.Text.Tokens[i].Span.Start] is ';' or ':' or '"' or '“' && !IsOfShortQuote(clause, i))
            {
                return i;
            }
            if (clause.Text.GrammarAt(i) is { } word && word.First == i
                && word.Word.Kind is GrammarKind.Clause or GrammarKind.Saying or GrammarKind.That or GrammarKind.Subordinator
                && !(word.Word.Kind == GrammarKind.Saying && IsSpeechNoun(clause, trigger, word))
                && !(passesRelative && word.Word.Value == "relative"))
            {
                return i;
            }
        }
        return clause.Sentence.End;
    }

    // 'ca ngợi đây là "bước ngoặt" trong quan hệ với Nga': behind the quoted words "with" goes with them.
    private static bool IsPastQuote(ClauseView clause, Trigger trigger, Mention mention) =>
        mention.Role == "with" && clause.Count(trigger.End, mention.First, "\"“") > 0;

    // 'trừng phạt năm công ty của "ông lớn" đóng tàu Hàn Quốc': a few words in quotation marks are part of the sentence.
    private static bool IsOfShortQuote(ClauseView clause, int mark)
    {
        if (clause.Text.Text[clause.Text.Tokens[mark].Span.Start] is not ('"' or '“'))
        {
            return false;
        }
        for (var i = Math.Max(mark - LongestQuotedWord, clause.Sentence.First); i <= Math.Min(mark + LongestQuotedWord, clause.Sentence.End - 1); i++)
        {
            if (i != mark && clause.Text.IsPunctuation(i) && clause.Text.Text[clause.Text.Tokens[i].Span.Start] is '"' or '”')
            {
                return true;
            }
        }
        return false;
    }
}
