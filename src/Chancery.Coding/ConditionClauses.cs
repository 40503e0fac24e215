using Chancery.Data;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Parts a sentence at a word that joins two acts, and reads the half on each side of it.</summary>
internal sealed class ConditionClauses(DataSet data)
{
    // A clause that is longer has run into the next one.
    private const int LongestClause = 45;

    // Fewer tokens in quotation marks are a term inside the clause around them.
    private const int ShortQuote = 9;

    // The sentences before a bargain that tell with whom it is made.
    private const int Memory = 2;

    private readonly ConditionHalves _halves = new(data.Speech);

    /// <summary>The condition that a marker makes; null when it makes none.</summary>
    public ConditionDraft? Read(Reading.Reading reading, ConditionSentence sentence, ConditionMark marker)
    {
        if (marker.Kind >= ConditionMarkerKind.Then || sentence.IsOpen)
        {
            return null;
        }
        if (sentence.QuoteAt(marker.First) is { } quote && quote.End - quote.First >= ShortQuote
            && In(reading, sentence, marker, new(Math.Max(sentence.First, quote.First), Math.Min(sentence.End, quote.End))) is { } spoken)
        {
            return spoken;
        }
        return In(reading, sentence, marker, new(sentence.First, sentence.End));
    }

    private ConditionDraft? In(Reading.Reading reading, ConditionSentence sentence, ConditionMark marker, ConditionRange bounds)
    {
        var draft = Around(reading, sentence, marker, bounds);
        return draft is null || draft.Promised.Country == draft.Required.Country || draft.Required.Words.Length < 1 || draft.Promised.Words.Length < 1 ? null : draft;
    }

    private ConditionDraft? Around(Reading.Reading reading, ConditionSentence sentence, ConditionMark marker, ConditionRange bounds)
    {
        var before = new ConditionRange(Start(sentence, marker.First, bounds.First), marker.First);
        var after = new ConditionRange(marker.End, End(sentence, marker.End, bounds.End));
        return marker.Kind switch
        {
            ConditionMarkerKind.Exchange => Exchange(reading, sentence, marker, before, after),
            ConditionMarkerKind.Return => Return(reading, sentence, marker, before, after, bounds),
            ConditionMarkerKind.Counter => Counter(sentence, marker, before, after),
            _ => Fronted(reading, sentence, marker, bounds, after) ?? (MustLead(sentence, marker) ? null : Trailing(reading, sentence, marker, before, after)),
        };
    }

    // Back to the border of the clauses before.
    private static int Start(ConditionSentence sentence, int at, int floor)
    {
        for (var i = at - 1; i >= Math.Max(floor, at - LongestClause); i--)
        {
            if (sentence.IsBorder(i))
            {
                return i + 1;
            }
        }
        return Math.Max(floor, at - LongestClause);
    }

    private static int End(ConditionSentence sentence, int at, int ceiling)
    {
        var last = Math.Min(ceiling, at + LongestClause);
        for (var i = at; i < last; i++)
        {
            if (sentence.IsBorder(i))
            {
                return i;
            }
        }
        return last;
    }

    // "Nếu B làm Y, A sẽ làm X"; "Chỉ khi B làm Y thì A mới làm X".
    private ConditionDraft? Fronted(Reading.Reading reading, ConditionSentence sentence, ConditionMark marker, ConditionRange bounds, ConditionRange after)
    {
        if (!CanLead(sentence, marker, bounds))
        {
            return null;
        }
        for (var i = after.First; i < after.End; i++)
        {
            var isThen = sentence.MarkIn(new(i, i + 1), ConditionMarkerKind.Then) is not null;
            var isLate = !isThen && !sentence.Text.IsMark(i, ',') && IsLateSubject(sentence, i);
            if (!isThen && !isLate && !sentence.Text.IsMark(i, ','))
            {
                continue;
            }
            var main = new ConditionRange(isLate ? i : i + 1, ClauseEnd(sentence, new(i + 1, after.End), stopsAtComma: false));
            if (ConditionHalves.Leading(sentence, main) is not { } promised || !Suits(sentence, marker, promised, main, isFronted: true))
            {
                continue;
            }
            return Draft(reading, sentence, marker, promised, new(after.First, i));
        }
        return null;
    }

    // "Chỉ khi Mỹ dỡ bỏ trừng phạt Iran mới đàm phán": the side before "mới" opens the other clause without a comma.
    private static bool IsLateSubject(ConditionSentence sentence, int token) =>
        sentence.SidesIn(new(token, Math.Min(sentence.End, token + 8))).FirstOrDefault() is { First: var first, End: var end } && first == token && end > token
        && sentence.MarkIn(new(end, Math.Min(sentence.End, end + 3)), ConditionMarkerKind.Late, ConditionMarkerKind.Just) is { } late && late.First == end;

    // "vì nếu ...", "rằng nếu ...": what stands before such a word is no part of the bargain.
    private static bool MustLead(ConditionSentence sentence, ConditionMark marker) =>
        marker.First > sentence.First && sentence.Text.GrammarAt(marker.First - 1) is { Word.Kind: GrammarKind.That or GrammarKind.Subordinator };

    // What opens a sentence, a clause or what is said may open with its condition.
    private bool CanLead(ConditionSentence sentence, ConditionMark marker, ConditionRange bounds)
    {
        var at = marker.First - 1;
        if (marker.First == bounds.First || sentence.Text.IsPunctuation(at))
        {
            return true;
        }
        return sentence.Text.GrammarAt(at) is { Word.Kind: GrammarKind.Saying or GrammarKind.That or GrammarKind.Opener or GrammarKind.And or GrammarKind.Clause or GrammarKind.Filler or GrammarKind.Subordinator }
            || _halves.IsSpeechEnd(sentence, marker.First);
    }

    // "A sẽ làm X nếu B làm Y"; "A không làm X cho đến khi B làm Y"; "B phải làm Y trước khi A làm X".
    private ConditionDraft? Trailing(Reading.Reading reading, ConditionSentence sentence, ConditionMark marker, ConditionRange before, ConditionRange after)
    {
        // "với điều kiện này" points back.
        if (sentence.Text.GrammarAt(after.First) is { Word.Kind: GrammarKind.Demonstrative })
        {
            return null;
        }
        var condition = new ConditionRange(after.First, ClauseEnd(sentence, after, stopsAtComma: true));
        if (marker.Kind == ConditionMarkerKind.Before && Demanded(sentence, marker, before, condition) is { } demanded)
        {
            return demanded;
        }
        return _halves.Nearest(sentence, before) is { } promised && Suits(sentence, marker, promised, before, isFronted: false)
            ? Draft(reading, sentence, marker, promised, condition)
            : null;
    }

    private ConditionDraft? Draft(Reading.Reading reading, ConditionSentence sentence, ConditionMark marker, ConditionPromise promised, ConditionRange condition)
    {
        if (promised.IsSuffered)
        {
            return Suffered(reading, sentence, marker, promised, condition);
        }
        if ((ConditionHalves.Required(sentence, condition, promised.Half.Country) ?? Understood(sentence, marker, promised.Half, condition)) is not { } required)
        {
            return null;
        }
        var isTime = marker.Kind == ConditionMarkerKind.After && !promised.IsOnly && promised.Pivot != ConditionMarkerKind.Late;
        return isTime && !IsBargain(promised.Half, required) ? null : new ConditionDraft(marker, promised.Half, required, promised.Pivot);
    }

    // Without a subject the clause has to open with what is done.
    private static bool OpensWithVerb(ConditionSentence sentence, ConditionRange condition) =>
        sentence.Text.GrammarAt(condition.First) is { Word.Kind: GrammarKind.Negation or GrammarKind.Filler or GrammarKind.Past }
        || sentence.MarkIn(new(condition.First, Math.Min(condition.End, condition.First + 3)), ConditionMarkerKind.Deed) is { } deed && deed.First == condition.First
        || (sentence.ActIn(condition) is { } act && act.First == condition.First);

    // "A sẵn sàng mua hàng của B với điều kiện chuyển giao công nghệ": the only other side in the promise has to act.
    private static ConditionHalf? Understood(ConditionSentence sentence, ConditionMark marker, ConditionHalf promised, ConditionRange condition)
    {
        if (marker.Kind != ConditionMarkerKind.Provided || sentence.ActIn(condition) is not { } act || sentence.SidesIn(condition).Any())
        {
            return null;
        }
        var others = sentence.SidesIn(promised.Words).Where(s => s.Country is not null && s.Country != promised.Country).ToList();
        return others.Count == 1 ? new ConditionHalf(others[0].Country!, null, condition, act, false) : null;
    }

    // "B sẽ hứng chịu hậu quả (từ A) nếu (B) làm Y": the side that speaks, or the one that strikes, is the one that threatens.
    private ConditionDraft? Suffered(Reading.Reading reading, ConditionSentence sentence, ConditionMark marker, ConditionPromise promised, ConditionRange condition)
    {
        var patient = promised.Half.Side!.Value;
        var leader = sentence.SidesIn(new(condition.First, Math.Min(condition.End, condition.First + 8))).Where(s => s.IsFree).Select(s => (ConditionSide?)s).FirstOrDefault();
        if (patient.IsJoined || (leader is { } other ? other.Country != patient.Country : !OpensWithVerb(sentence, condition)))
        {
            return null;
        }
        var striker = ConditionHalves.Striker(sentence, new(patient.End, promised.Half.Words.End), patient)
            ?? _halves.Voice(reading, sentence, marker.First, patient.First);
        var words = new ConditionRange(leader?.End ?? condition.First, condition.End);
        return striker is null ? null : new ConditionDraft(marker, promised.Half with { Country = striker, IsDenied = false },
            new ConditionHalf(patient.Country!, leader, words, sentence.ActIn(words), false), ConditionMarkerKind.Suffer);
    }

    // Without "only" a time is a condition just between two acts that sides bargain over.
    private static bool IsBargain(ConditionHalf promised, ConditionHalf required) =>
        promised.Act is { Act.Class: BargainClass.Yield } && required is { IsDenied: false, Act: { Act.Class: BargainClass.Yield } act } && act.First - required.Words.First <= 3;

    private static bool Suits(ConditionSentence sentence, ConditionMark marker, ConditionPromise promised, ConditionRange clause, bool isFronted)
    {
        var half = promised.Half;
        if (sentence.MarkIn(clause, ConditionMarkerKind.Doubt) is not null || (half.Act is { } done && sentence.MarkIn(new(half.Words.First, done.First), ConditionMarkerKind.Aside) is not null) || (half.Act is null && !promised.IsSuffered))
        {
            return false;
        }
        if (promised.IsSuffered && marker.Kind is not (ConditionMarkerKind.If or ConditionMarkerKind.Provided or ConditionMarkerKind.Unless))
        {
            return false;
        }
        return marker.Kind switch
        {
            ConditionMarkerKind.After => promised.IsOnly || (isFronted ? promised.Pivot == ConditionMarkerKind.Late : IsYielding(promised)),
            ConditionMarkerKind.Before => half.IsDenied && promised.Pivot == ConditionMarkerKind.Will,
            ConditionMarkerKind.Until when Keeps(sentence, half) => true,
            ConditionMarkerKind.Until or ConditionMarkerKind.Unless => half.IsDenied || promised.IsOnly || (marker.Kind == ConditionMarkerKind.Unless && promised.Pivot is ConditionMarkerKind.Will),
            _ => promised.Pivot is not (null or ConditionMarkerKind.Ought or ConditionMarkerKind.Demand or ConditionMarkerKind.Wish or ConditionMarkerKind.Just) || (promised.Pivot == ConditionMarkerKind.Just && marker.Kind == ConditionMarkerKind.OnlyIf) || half.IsDenied,
        };
    }

    // "sẽ duy trì trừng phạt cho tới khi B ...": not to be lifted before.
    private static bool Keeps(ConditionSentence sentence, ConditionHalf half) =>
        half is { IsDenied: false, Act: { } act } && sentence.MarkIn(new(half.Words.First, act.End), ConditionMarkerKind.Keep) is not null;

    private static bool IsYielding(ConditionPromise promised) =>
        promised is { Pivot: ConditionMarkerKind.Will, Half: { IsDenied: false, Act: { Act.Class: BargainClass.Yield } act } } && !promised.IsPast && act.First - promised.Half.Words.First <= 3;

    // "B phải làm Y trước khi A làm X"; "A đòi B làm Y trước khi đàm phán".
    private static ConditionDraft? Demanded(ConditionSentence sentence, ConditionMark marker, ConditionRange before, ConditionRange after)
    {
        if (ConditionHalves.Owed(sentence, before) is not { Half.Act.Act.Class: not BargainClass.Harm } owed || sentence.ActIn(after) is not { Act.Class: not BargainClass.Harm } act)
        {
            return null;
        }
        var side = sentence.SidesIn(after).Where(s => s.IsFree && s.First <= act.First).Select(s => (ConditionSide?)s).FirstOrDefault();
        var country = side is { } named ? named.Country : act.First - after.First <= 1 ? owed.Demander : null;
        var words = new ConditionRange(side is { } leader ? leader.End : after.First, after.End);
        return country is null ? null : new ConditionDraft(marker, new ConditionHalf(country, side, words, act, false), owed.Half, ConditionMarkerKind.Demand);
    }

    // "A làm X để đổi lấy Y của B".
    private ConditionDraft? Exchange(Reading.Reading reading, ConditionSentence sentence, ConditionMark marker, ConditionRange before, ConditionRange after)
    {
        if (_halves.Giving(sentence, before) is not { } given || sentence.MarkIn(before, ConditionMarkerKind.Doubt) is not null)
        {
            return null;
        }
        var price = new ConditionRange(after.First, ClauseEnd(sentence, after, stopsAtComma: true));
        var own = given.Half.Country;
        // The other side may stand with whom the bargain is made: "thỏa thuận với B".
        var other = sentence.SidesIn(before).Where(s => s.Country is not null && s.Country != own && s.Role is "with" or "between").Select(s => (ConditionSide?)s).LastOrDefault();
        if (ConditionHalves.Price(sentence, price, own) is { } required && (other is null || required.Side is { IsFree: true }))
        {
            return Bargain(marker, given, required);
        }
        if (sentence.ActIn(price) is not { } act || (other is null && sentence.SidesIn(price).Any(s => s.Country != own)))
        {
            return null;
        }
        var country = given.Asker ?? other?.Country ?? (act.Act.Class == BargainClass.Yield ? Counterpart(reading, sentence, own) : null);
        return country is null ? null : Bargain(marker, given, new ConditionHalf(country, null, price, act, false));
    }

    // "A đòi X để đổi lấy Y": X is what the other side has to do, Y what A will.
    private static ConditionDraft Bargain(ConditionMark marker, ConditionPromise given, ConditionHalf required) =>
        given.Asker is null && given.Pivot is ConditionMarkerKind.Demand or ConditionMarkerKind.Gain && required.Side is null
            ? new ConditionDraft(marker, given.Half with { Words = required.Words, Act = required.Act, IsDenied = false }, required with { Words = given.Half.Words, Act = given.Half.Act }, given.Pivot)
            : new ConditionDraft(marker, given.Half, required, given.Pivot);

    // Where the bargain names but one side, the other is the one of which the sentences around speak most.
    private static string? Counterpart(Reading.Reading reading, ConditionSentence sentence, string own)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (mention, at) in sentence.MentionsBefore(Memory))
        {
            if (mention.Kind is not (MentionKind.Place or MentionKind.Agency) && reading.Actors[at] is [{ Country: { } country }] && country != own && !Setting.IsBody(country))
            {
                counts[country] = counts.GetValueOrDefault(country) + 1;
            }
        }
        var most = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(2).ToList();
        return most.Count > 0 && (most.Count == 1 || most[0].Value > most[1].Value) ? most[0].Key : null;
    }

    // "A sẽ làm X, đổi lại B sẽ làm Y".
    private ConditionDraft? Return(Reading.Reading reading, ConditionSentence sentence, ConditionMark marker, ConditionRange before, ConditionRange after, ConditionRange bounds)
    {
        var isOpening = marker.First == bounds.First || sentence.Text.IsPunctuation(marker.First - 1);
        if (!isOpening)
        {
            return Exchange(reading, sentence, marker, before, after);
        }
        var start = sentence.Text.IsMark(after.First, ',') ? after.First + 1 : after.First;
        if (ConditionHalves.Leading(sentence, new(start, after.End), needsPivot: false) is not { IsSuffered: false, Half.Act.Act.Class: not BargainClass.Harm } returned)
        {
            return null;
        }
        if (before.Length > 3)
        {
            return _halves.Giving(sentence, before) is { Half.Act.Act.Class: not BargainClass.Harm } given ? new ConditionDraft(marker, given.Half, returned.Half, given.Pivot) : null;
        }
        // The first half stands in the sentence before: its act has a place there, not in this one.
        return sentence.Before(data.Conditions, data.Words) is { } earlier && _halves.Giving(earlier, new(earlier.First, earlier.End)) is { Half.Act.Act.Class: not BargainClass.Harm } offered
            ? new ConditionDraft(marker, offered.Half, returned.Half, offered.Pivot)
            : null;
    }

    // "các bước của B và các bước đi tương ứng của A".
    private static ConditionDraft? Counter(ConditionSentence sentence, ConditionMark marker, ConditionRange before, ConditionRange after)
    {
        var owner = sentence.SidesIn(new(after.First, Math.Min(after.End, after.First + 6))).Where(s => s.Role is "of" or "from").Select(s => (ConditionSide?)s).FirstOrDefault();
        var other = sentence.SidesIn(before).Where(s => s.Country is not null && s.Country != owner?.Country).Select(s => (ConditionSide?)s).LastOrDefault();
        if (owner is not { Country: { } own } || other is not { Country: { } country } || sentence.ActIn(before) is not { } act || act.First - other.Value.First > LongestClause)
        {
            return null;
        }
        return new ConditionDraft(marker,
            new ConditionHalf(own, owner, new(marker.First, marker.End), null, false),
            new ConditionHalf(country, other, new(act.First, act.End), act, false),
            ConditionMarkerKind.Bargain);
    }

    // The clause ends where the next condition opens, or at a comma that does not just part a list of sides.
    private static int ClauseEnd(ConditionSentence sentence, ConditionRange range, bool stopsAtComma)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (sentence.MarkIn(new(i, Math.Min(range.End, i + 5)), ConditionMarkerKind.If, ConditionMarkerKind.Provided, ConditionMarkerKind.OnlyIf, ConditionMarkerKind.Unless) is { } next && next.First == i)
            {
                return i;
            }
            if (stopsAtComma && sentence.Text.IsMark(i, ',') && !sentence.SidesIn(new(i + 1, Math.Min(range.End, i + 6))).Any(s => s.IsJoined && s.First == i + 1))
            {
                return i;
            }
        }
        return range.End;
    }
}
