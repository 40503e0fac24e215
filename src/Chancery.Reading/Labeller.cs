using Chancery.Data;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Reading;

/// <summary>Cuts an article into tokens and sentences and looks all of them up in the word lists, longest form first.</summary>
public sealed class Labeller(DataSet data)
{
    // Several times the longest sentence of the press, in tokens.
    private const int LongestSentence = 300;

    private readonly Tokenizer _tokenizer = new(data.Vocabulary);
    private readonly BoundAbbreviations _abbreviations = new(data.BodyHeads);
    private readonly SentenceSplitter _splitter = new(data.Abbreviations, data.SentenceOpeners);

    /// <summary>The labelled text of an article.</summary>
    public LabelledText Label(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var tokens = _tokenizer.Tokenize(article.Text);
        var sentences = Coded(article, tokens, _splitter.Split(article.Text, tokens));
        var capitals = CapitalLines.Find(tokens);
        var labels = _abbreviations.Bind(article.Text, tokens, FindLabels(article.Text, tokens, capitals));
        return new LabelledText(article, tokens, sentences, [.. labels], FindGrammar(tokens), capitals);
    }

    private List<Label> FindLabels(string text, Token[] tokens, bool[]? capitals)
    {
        var labels = new List<Label>();
        for (var i = 0; i < tokens.Length;)
        {
            if (data.Lexicon.TryMatch(tokens, i, out var length, out var lexeme)
                && !(capitals?[i] == true ? IsOrdinaryInCapitals(tokens, i, length, lexeme, labels) : IsOrdinary(text, tokens, i, length, lexeme, labels)))
            {
                labels.Add(new Label(i, i + length, lexeme));
                i += length;
            }
            else if (labels.Count > 0 && ShortState(text, tokens, i, labels[^1]) is { } state)
            {
                labels.Add(state);
                i = state.End;
            }
            else
            {
                i++;
            }
        }
        return labels;
    }

    private bool IsOrdinary(string text, Token[] tokens, int at, int length, Lexeme lexeme, List<Label> labels) =>
        IsOrdinaryWord(text, tokens, at, length, lexeme, labels) || (labels.Count > 0 && IsSurnameBehindOffice(tokens, at, length, lexeme, labels[^1]));

    // "TỔNG THỐNG HÀN MOON", "GIẢI PHÁP MỚI": where all is capitals the words around tell whether a syllable is a state's name.
    private bool IsOrdinaryInCapitals(Token[] tokens, int at, int length, Lexeme lexeme, List<Label> labels)
    {
        if (length > 1 || lexeme.Kind != LexemeKind.State || !data.NameLists.IsHomograph(tokens[at].Id))
        {
            return false;
        }
        var before = labels.Count > 0 ? labels[^1] : default;
        if (labels.Count > 0 && before.End == at)
        {
            return before.Lexeme.Kind == LexemeKind.Honorific;
        }
        // "ÔNG TRẦN ANH ĐỨC": behind a surname that a title or a form of address announces.
        for (var first = at - 1; first >= Math.Max(0, at - 3) && labels.Count > 0; first--)
        {
            if (before.End == first && data.NameLists.IsSurname(tokens[first].Id) && before.Lexeme.Kind is LexemeKind.Honorific or LexemeKind.Title or LexemeKind.Organ)
            {
                return true;
            }
        }
        return (data.Words.TryMatch(tokens, at, out var ahead, out _) && ahead > 1) || EndsWord(tokens, at);
    }

    // "Tổng thống Hàn Moon Jae-in", "Ngoại trưởng Trung Vương Nghị": between an office and a name a short name of a state belongs to the office.
    private Label? ShortState(string text, Token[] tokens, int at, Label before)
    {
        if (before.End != at || before.Lexeme.Kind is not (LexemeKind.Title or LexemeKind.Organ or LexemeKind.Portfolio)
            || at + 1 >= tokens.Length || tokens[at].IsLineStart || !tokens[at].IsCapitalised || !data.Shorts.TryMatch(tokens, at, out var length, out var code) || length > 1)
        {
            return null;
        }
        var next = tokens[at + 1];
        var state = new Label(at, at + 1, new Lexeme(LexemeKind.State, tokens[at].Span.Of(text), code, "short"));
        if (!next.IsCapitalised || next.IsLineStart || next.Kind != TokenKind.Syllable)
        {
            // "Thủ tướng Thái thăm Nga": behind the title of a head of state or government a state is meant.
            return before.Lexeme.Class is "head-of-state" or "head-of-government" ? state : null;
        }
        var isName = !data.Rimes.IsVietnamese(next.Span.Of(text.AsSpan()))
            || data.NameLists.IsKoreanSurname(next.Id)
            || (data.NameLists.IsSurname(next.Id) && !data.NameLists.IsSurname(tokens[at].Id));
        return isName ? state : null;
    }

    // A state's name of one syllable is a name or a word as well: "Trần Đại Đức", "chị Ngọc Anh", "bà Mỹ Linh", "Anh trai", "Ý kiến".
    private bool IsOrdinaryWord(string text, Token[] tokens, int at, int length, Lexeme lexeme, List<Label> labels)
    {
        if (length > 1 || lexeme.Kind != LexemeKind.State || !data.NameLists.IsHomograph(tokens[at].Id))
        {
            return false;
        }
        if (labels.Count > 0 && labels[^1] is { Lexeme.Kind: LexemeKind.Honorific } honorific && honorific.End == at)
        {
            return true;
        }
        return OpensWord(text, tokens, at) || IsPartOfName(text, tokens, at, labels);
    }

    // Only where a sentence begins: elsewhere the capital says that it is a name.
    private bool OpensWord(string text, Token[] tokens, int at)
    {
        if (at + 1 >= tokens.Length || tokens[at + 1].Kind != TokenKind.Syllable || tokens[at + 1].IsCapitalised)
        {
            return false;
        }
        var opens = at == 0 || tokens[at].IsLineStart || (tokens[at - 1].Kind == TokenKind.Punctuation && text[tokens[at - 1].Span.Start] is '.' or '"' or '“' or ':' or '!' or '?');
        return opens && data.Words.TryMatch(tokens, at, out var length, out _) && length > 1;
    }

    // The capital before belongs to a surname's run, or is a syllable of the language that names nothing else.
    private bool IsPartOfName(string text, Token[] tokens, int at, List<Label> labels)
    {
        if (at == 0 || tokens[at].IsLineStart || !tokens[at - 1].IsCapitalised || tokens[at - 1].Kind != TokenKind.Syllable || (labels.Count > 0 && labels[^1].End == at))
        {
            return false;
        }
        var first = at - 1;
        while (first > 0 && !tokens[first].IsLineStart && tokens[first - 1].IsCapitalised && !(labels.Count > 0 && labels[^1].End == first))
        {
            first--;
        }
        if (data.NameLists.IsSurname(tokens[first].Id) && !data.Lexicon.TryMatch(tokens, first, out _, out _))
        {
            return true;
        }
        return labels.Count > 0 && labels[^1] is { Lexeme.Kind: LexemeKind.Honorific or LexemeKind.Title } && labels[^1].End == first
            && data.Rimes.IsVietnamese(tokens[at - 1].Span.Of(text.AsSpan()));
    }

    // "người phát ngôn Bộ Ngoại giao Trung Quốc Cảng Sảng": a common noun with a capital right behind a state's name is a surname.
    private bool IsSurnameBehindOffice(Token[] tokens, int at, int length, Lexeme lexeme, Label before) =>
        length == 1 && lexeme.Kind is LexemeKind.Naming or LexemeKind.Title && tokens[at].IsCapitalised && before.End == at
        && before.Lexeme.Kind is LexemeKind.State or LexemeKind.Organ or LexemeKind.House
        && at + 1 < tokens.Length && tokens[at + 1].IsCapitalised && !data.Lexicon.TryMatch(tokens, at + 1, out _, out _);

    private GrammarLabel[] FindGrammar(Token[] tokens)
    {
        var words = new List<GrammarLabel>();
        for (var i = 0; i < tokens.Length;)
        {
            if (data.Grammar.TryMatch(tokens, i, out var length, out var word) && !(length == 1 && word.Kind is GrammarKind.Preposition or GrammarKind.Unsure && EndsWord(tokens, i)))
            {
                words.Add(new GrammarLabel(i, i + length, word));
                i += length;
            }
            else
            {
                i++;
            }
        }
        return [.. words];
    }

    // "nhân" in "cá nhân" is no preposition, "liệu" in "tài liệu" asks nothing; "với" in "so với" compares and names no side.
    private bool EndsWord(Token[] tokens, int at) =>
        at > 0 && data.Words.TryMatch(tokens.AsSpan(0, at + 1), at - 1, out var length, out _) && length == 2;

    // A sentence counts as far as it lies in a block that may be coded; furniture inside a line cuts it.
    private static Sentence[] Coded(Article article, Token[] tokens, Sentence[] all)
    {
        var coded = new List<Sentence>(all.Length);
        var block = 0;
        foreach (var sentence in all)
        {
            var first = sentence.First;
            while (first < sentence.End)
            {
                while (block < article.Blocks.Length && article.Blocks[block].Span.End <= tokens[first].Span.Start)
                {
                    block++;
                }
                if (block >= article.Blocks.Length)
                {
                    return [.. coded];
                }
                var here = article.Blocks[block];
                var end = first;
                while (end < sentence.End && tokens[end].Span.Start < here.Span.End)
                {
                    end++;
                }
                if (end == first)
                {
                    end++;
                }
                else if (here.Kind.IsCoded() && tokens[first].Span.Start >= here.Span.Start)
                {
                    AddBounded(coded, tokens, first, end);
                }
                first = end;
            }
        }
        return [.. coded];
    }

    // A run without any full stop is no sentence that somebody wrote; in pieces it costs no more than its length.
    private static void AddBounded(List<Sentence> coded, Token[] tokens, int first, int end)
    {
        while (first < end)
        {
            var cut = Math.Min(end, first + LongestSentence);
            coded.Add(new Sentence(first, cut, new TextSpan(tokens[first].Span.Start, tokens[cut - 1].Span.End)));
            first = cut;
        }
    }
}
