using System.Collections.Immutable;
using Chancery.Data;
using Chancery.Reading.Times;
using Chancery.Text;

namespace Chancery.Reading.Tests.Times;

/// <summary>The tagger with the repository's lexicon and no other word list.</summary>
internal static class TimeFixture
{
    private static readonly Lazy<(Tokenizer Tokenizer, TimeTagger Tagger)> Loaded = new(Load);

    public static TimeTagger Tagger => Loaded.Value.Tagger;

    public static string Root { get; } = Above("Chancery.slnx") ?? throw new InvalidOperationException("no checkout above the tests");

    /// <summary>The folder of gold records beside the repository; null where this checkout has none.</summary>
    public static string? Gold { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "eval")) is var folder && Directory.Exists(folder) ? folder : null;

    public static Token[] Tokens(string text) => Loaded.Value.Tokenizer.Tokenize(text);

    public static ImmutableArray<TimeExpression> Find(string text, DateOnly? published = null) => Tagger.Find(text, Tokens(text), published);

    private static (Tokenizer, TimeTagger) Load()
    {
        var vocabulary = new VocabularyBuilder();
        var words = TimeWords.Load(new DataFolder(Path.Combine(Root, "data")), vocabulary);
        return (new Tokenizer(vocabulary.Build()), new TimeTagger(words));
    }

    private static string? Above(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, file)))
            {
                return folder.FullName;
            }
        }
        return null;
    }
}
