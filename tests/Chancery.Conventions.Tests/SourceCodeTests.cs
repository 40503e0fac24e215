using System.Globalization;
using System.Text.RegularExpressions;

namespace Chancery.Conventions.Tests;

public partial class SourceCodeTests
{
    // Why each may hold letters: they are what the method is about, one by one, not words that a reader could correct.
    private static readonly Dictionary<string, string> LetterTables = new(StringComparer.Ordinal)
    {
        ["src/Chancery.Text/SyllableKey.cs"] = "moves a tone mark from one vowel to its neighbour: the table of toned vowels",
        ["src/Chancery.Text/Folding.cs"] = "takes diacritics off: the table of accented letters",
    };

    private static readonly string[] PureProjects = ["Chancery.Text", "Chancery.Model", "Chancery.Data", "Chancery.Reading", "Chancery.Coding"];

    [Fact]
    public void No_Vietnamese_stands_in_source_code_outside_comments()
    {
        Assert.NotEmpty(Sources());
        Convention.HasNo(Sources().Where(file => !LetterTables.ContainsKey(file)).SelectMany(file => Lines(file, Foreign)));
    }

    [Fact]
    public void Every_letter_table_exists_and_holds_only_letters_one_by_one()
    {
        foreach (var file in LetterTables.Keys)
        {
            Assert.Contains(file, Sources());
            var words = Literals().Matches(CommentStripper.Strip(Repository.Read(file))).Select(match => match.Value);
            Convention.HasNo(words.Where(word => word.Contains(' ', StringComparison.Ordinal) && Foreign(word)));
        }
    }

    [Theory]
    [InlineData("var a = \"điện đàm\";", true)]
    [InlineData("var a = 'Ð';", true)]
    [InlineData("var a = \"e\u0301\";", true)]
    [InlineData("var a = \"dien dam\"; // điện đàm", false)]
    [InlineData("/// <summary>\"điện đàm\"</summary>", false)]
    [InlineData("a is '“' or '…' or '–'", false)]
    public void A_foreign_letter_is_seen_in_code_and_not_in_comments(string source, bool seen) =>
        Assert.Equal(seen, Foreign(CommentStripper.Strip(source)));

    [Fact]
    public void Nothing_from_text_to_coding_asks_the_clock_the_culture_or_chance() =>
        Convention.HasNo(PureProjects.SelectMany(project => Repository.Below("src/" + project, ".cs")).SelectMany(file => Lines(file, Impure().IsMatch)));

    [Theory]
    [InlineData("DateTime.Now", true)]
    [InlineData("DateTimeOffset.UtcNow", true)]
    [InlineData("new Random(1)", true)]
    [InlineData("CultureInfo.CurrentCulture", true)]
    [InlineData("StringComparison.CurrentCultureIgnoreCase", true)]
    [InlineData("Environment.GetEnvironmentVariable", true)]
    [InlineData("DateTime.DaysInMonth", false)]
    [InlineData("RandomAccess.Read", false)]
    public void What_asks_the_world_is_seen(string code, bool seen) => Assert.Equal(seen, Impure().IsMatch(code));

    [Fact]
    public void A_file_holds_one_top_level_type() =>
        Convention.HasNo(Sources().Where(file => TopLevelTypes().Count(CommentStripper.Strip(Repository.Read(file))) > 1));

    [Theory]
    [InlineData("public sealed class A\n{\n}\ninternal enum B\n{\n}", 2)]
    [InlineData("public sealed class A\n{\n    private enum B\n    {\n    }\n}", 1)]
    [InlineData("public readonly record struct A(int B);\npublic interface C;", 2)]
    public void Top_level_types_are_counted(string source, int count) => Assert.Equal(count, TopLevelTypes().Count(source));

    private static IEnumerable<string> Sources() => Repository.Below("src", ".cs");

    private static IEnumerable<string> Lines(string file, Func<string, bool> wrong) =>
        CommentStripper.Strip(Repository.Read(file)).Split('\n')
            .Select((line, index) => (Line: line, Number: index + 1))
            .Where(row => wrong(row.Line))
            .Select(row => $"{file}:{row.Number}: {row.Line.Trim()}");

    private static bool Foreign(string code) => code.Any(c => c > '\u007f' && (char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark));

    [GeneratedRegex("\"[^\"\\n]*\"")]
    private static partial Regex Literals();

    [GeneratedRegex(@"\b(Now|UtcNow|Today)\b|\bRandom\b|\bNewGuid\b|CurrentCulture|CurrentUICulture|\bEnvironment\.|\bStopwatch\b|\bHttpClient\b|\bTimeProvider\b")]
    private static partial Regex Impure();

    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|static|abstract|partial|readonly|ref|unsafe) )*(?:class|record|struct|interface|enum) \w", RegexOptions.Multiline)]
    private static partial Regex TopLevelTypes();
}
