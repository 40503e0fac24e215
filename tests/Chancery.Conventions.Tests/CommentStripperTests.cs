namespace Chancery.Conventions.Tests;

public class CommentStripperTests
{
    [Theory]
    [InlineData("a // é\nb", "a     \nb")]
    [InlineData("a /* é\né */ b", "a     \n     b")]
    [InlineData("/// é", "     ")]
    [InlineData("\"// é\" // é", "\"// é\"     ")]
    [InlineData("\"\\\"// é\" // é", "\"\\\"// é\"     ")]
    [InlineData("'\"' // é", "'\"'     ")]
    [InlineData("'\\'' /* é */", "'\\''        ")]
    [InlineData("@\"\\\" // é", "@\"\\\"     ")]
    [InlineData("@\"\"\"// é\" // é", "@\"\"\"// é\"     ")]
    [InlineData("\"\"\"a \"\" // é\"\"\" // é", "\"\"\"a \"\" // é\"\"\"     ")]
    [InlineData("\"\" // é", "\"\"     ")]
    [InlineData("$\"{a /* é */}// é\" // é", "$\"{a        }// é\"     ")]
    [InlineData("$\"{{// é}}\" // é", "$\"{{// é}}\"     ")]
    [InlineData("$\"{f(\"}\")}// é\" // é", "$\"{f(\"}\")}// é\"     ")]
    [InlineData("$\"{new { A = 1 }}// é\" // é", "$\"{new { A = 1 }}// é\"     ")]
    [InlineData("$@\"{a}\\\" // é", "$@\"{a}\\\"     ")]
    [InlineData("$$\"\"\"{// é}{{a /* é */}}\"\"\" // é", "$$\"\"\"{// é}{{a        }}\"\"\"     ")]
    [InlineData("@class // é", "@class     ")]
    [InlineData("a /* é", "a     ")]
    public void Comments_go_and_everything_else_stays(string source, string code) => Assert.Equal(code, CommentStripper.Strip(source));

    [Fact]
    public void The_length_and_the_lines_of_every_source_file_stay()
    {
        foreach (var file in Repository.Below("src", ".cs").Concat(Repository.Below("tests", ".cs")))
        {
            var source = Repository.Read(file);
            var code = CommentStripper.Strip(source);
            Assert.True(source.Length == code.Length && source.AsSpan().Count('\n') == code.AsSpan().Count('\n'), file);
        }
    }
}
