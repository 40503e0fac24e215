using Chancery.Data;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Coding;

/// <summary>Finds who holds a condition, and how it is held.</summary>
internal sealed class ConditionHolder(PhraseTable<bool> speech)
{
    /// <summary>The holder's name or class in the report's words, null when nobody is named, and the status.</summary>
    public (string? Name, ConditionStatus Status) Of(Reading.Reading reading, ConditionSentence sentence, ConditionDraft draft)
    {
        var first = Math.Min(draft.Promised.Side?.First ?? draft.Promised.Words.First, Math.Min(draft.Marker.First, draft.Required.Words.First));
        if (sentence.QuoteAt(draft.Marker.First) is { SpeakerMention: >= 0 } quote)
        {
            return Held(reading, sentence, draft, quote.SpeakerMention);
        }
        if (Speaker(reading, sentence, new(sentence.First, first)) is { } speaker)
        {
            return speaker.Mention < 0 ? (speaker.Words, ConditionStatus.Forecast) : Held(reading, sentence, draft, speaker.Mention);
        }
        var isOwn = draft.Promised.Side is { Mention: >= 0 } && (draft.Pivot is ConditionMarkerKind.Demand or ConditionMarkerKind.Wish or ConditionMarkerKind.Gain or ConditionMarkerKind.Refuse or ConditionMarkerKind.Threaten || IsOwnWord(sentence, draft));
        return isOwn ? Held(reading, sentence, draft, draft.Promised.Side!.Value.Mention) : (null, Status(sentence, draft, null, false));
    }

    // "sẵn sàng", "cam kết", "dọa": the subject says it, though no verb of speech stands there.
    private bool IsOwnWord(ConditionSentence sentence, ConditionDraft draft)
    {
        var from = draft.Promised.Side!.Value.End;
        var to = draft.Promised.Act?.First ?? draft.Promised.Words.First;
        if (draft.Promised.Side.Value.First > to)
        {
            return false;
        }
        for (var i = from; i < to; i++)
        {
            if (IsSpeech(sentence, i, out _))
            {
                return true;
            }
        }
        return sentence.LastMarkIn(new(from, to), ConditionMarkerKind.Will) is { } word && word.End - word.First > 1;
    }

    private static (string? Name, ConditionStatus Status) Held(Reading.Reading reading, ConditionSentence sentence, ConditionDraft draft, int mention)
    {
        var actor = reading.Actors[mention] is [var first, ..] ? first : default;
        var isAnalyst = actor.Person?.Office?.Rank == "academic" || reading.Mentions[mention].Office?.Rank == "academic";
        var name = actor.Person?.Name ?? reading.Text.Slice(reading.Mentions[mention].First, reading.Mentions[mention].End);
        return (name, Status(sentence, draft, actor.Country, isAnalyst));
    }

    private static ConditionStatus Status(ConditionSentence sentence, ConditionDraft draft, string? holder, bool isAnalyst)
    {
        var whole = new ConditionRange(sentence.First, sentence.End);
        if (isAnalyst || sentence.MarkIn(whole, ConditionMarkerKind.Analyst) is not null)
        {
            return ConditionStatus.Forecast;
        }
        var isOwn = holder is not null && holder == draft.Promised.Country;
        if (draft.Pivot is ConditionMarkerKind.Suffer or ConditionMarkerKind.Threaten)
        {
            return ConditionStatus.Threatened;
        }
        if (draft.Pivot == ConditionMarkerKind.Propose)
        {
            return ConditionStatus.Proposed;
        }
        if (draft.Promised is { Act.Act.Class: BargainClass.Harm, IsDenied: false } && draft.Marker.Kind is not (ConditionMarkerKind.Until or ConditionMarkerKind.Before))
        {
            return isOwn || draft.Pivot != ConditionMarkerKind.May ? ConditionStatus.Threatened : ConditionStatus.Forecast;
        }
        if (draft.Pivot == ConditionMarkerKind.May && !isOwn)
        {
            return ConditionStatus.Forecast;
        }
        if (draft.Pivot == ConditionMarkerKind.Bargain || (draft.Marker.Kind == ConditionMarkerKind.Exchange && sentence.MarkIn(whole, ConditionMarkerKind.Bargain) is not null))
        {
            return ConditionStatus.Negotiated;
        }
        return sentence.MarkIn(new(sentence.First, draft.Marker.First), ConditionMarkerKind.Propose) is not null ? ConditionStatus.Proposed : ConditionStatus.Stated;
    }

    // "Ông A cho biết ...", "theo ông A, ...", "các chuyên gia cho rằng ...": who stands before the last verb of speech.
    private (int Mention, string? Words)? Speaker(Reading.Reading reading, ConditionSentence sentence, ConditionRange before)
    {
        for (var i = before.End - 1; i >= before.First; i--)
        {
            var isSource = sentence.Text.GrammarAt(i) is { Word.Kind: GrammarKind.According } word && word.First == i;
            if (!isSource && !IsSpeech(sentence, i, out _))
            {
                continue;
            }
            // "phát biểu của ông A rằng": the words have an owner.
            if (!isSource && sentence.SidesIn(new(i, Math.Min(before.End, i + 12))).FirstOrDefault(s => s.Role == "of" && s.Mention >= 0 && s.First - i <= 4) is { Country: not null } owner)
            {
                return (owner.Mention, null);
            }
            var where = isSource ? new ConditionRange(i + 1, before.End) : new ConditionRange(before.First, i);
            var sides = sentence.SidesIn(where).Where(s => s.IsFree && s.Mention >= 0).ToList();
            var analyst = isSource ? sentence.MarkIn(where, ConditionMarkerKind.Analyst) : sentence.LastMarkIn(where, ConditionMarkerKind.Analyst);
            if (analyst is { } expects && !sides.Exists(s => s.First <= expects.First && expects.First < s.End))
            {
                return (-1, sentence.Text.Slice(expects.First, expects.End));
            }
            if (sides.Count > 0)
            {
                return (isSource ? sides[0].Mention : sides[^1].Mention, null);
            }
        }
        return null;
    }

    private bool IsSpeech(ConditionSentence sentence, int token, out int length)
    {
        length = 0;
        return sentence.Text.LabelAt(token) is null && (sentence.Text.GrammarAt(token) is { Word.Kind: GrammarKind.Saying }
            || speech.TryMatch(sentence.Text.Tokens.AsSpan(0, sentence.End), token, out length, out _));
    }
}
