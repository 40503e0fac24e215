namespace Chancery.Data.Tests;

/// <summary>A fault in a frame file is named by file and line.</summary>
public sealed class FrameFaultTests : IDisposable
{
    private const string Good = "- id: a.b\n  type: CONSULT\n  mode: phone\n  pattern: contact\n  verbs: [gọi]\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-frames-");

    [Fact]
    public void A_frame_is_read()
    {
        Write(Good + "  needs: [với]\n  examples:\n    - text: \"A gọi B.\"\n      code: none\n");

        var (frame, verbs, nouns, _, _) = Assert.Single(Read());

        Assert.Equal(("a.b", FramePattern.Contact), (frame.Id, frame.Pattern));
        Assert.Equal(["gọi"], verbs);
        Assert.Empty(nouns);
        Assert.Equal(["với"], frame.Needs);
        Assert.Equal(new FrameExample("A gọi B.", "none", 8), Assert.Single(frame.Examples));
    }

    [Theory]
    [InlineData("- id: a.b\n  type: CONSULT\n  colour: red\n", 3, "colour")]
    [InlineData("- id: a.b\n  type: MEET\n", 1, "MEET")]
    [InlineData("- id: a.b\n  type: CONSULT\n  mode: telex\n", 1, "telex")]
    [InlineData("- id: a.b\n  type: CONSULT\n  pattern: dance\n", 1, "dance")]
    [InlineData("- id: a.b\n  type: CONSULT\n  object: sometimes\n", 1, "sometimes")]
    [InlineData("- id: a.b\n  type: CONSULT\n  status: soon\n", 1, "soon")]
    [InlineData("- id: a.b\n  type: CONSULT\n  verbs: gọi\n", 1, "verbs")]
    [InlineData("- id: a.b\n  type: CONSULT\n  reach: far\n", 1, "reach")]
    [InlineData("- id: a.b\n  type: CONSULT\n  reach: 99\n", 1, "reach")]
    [InlineData("- type: CONSULT\n", 1, "id")]
    [InlineData("- id: a.b\n", 1, "event type")]
    [InlineData("- id: a.b\n  type: CONSULT\n  examples:\n    - text: \"A gọi B.\"\n", 4, "code")]
    [InlineData("- id: a.b\n  type: CONSULT\n  examples:\n    - text: \"A\"\n      cod: none\n", 5, "cod")]
    [InlineData(Good + Good, 6, "twice")]
    [InlineData("id: a.b\ntype: CONSULT\n", 1, "list")]
    [InlineData("- a\n- b\n", 1, "list")]
    [InlineData("- id: [a\n", 2, "")]
    [InlineData("- id: \"a\n  type: b\n", 1, "")]
    [InlineData("- id: a.b\n\ttype: CONSULT\n", 1, "")]
    public void A_fault_is_named(string yaml, int line, string word)
    {
        var path = Write(yaml);

        var fault = Assert.Throws<DataException>(() => Read());

        Assert.Equal((path, line), (fault.File, fault.Line));
        Assert.Contains(word, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_stands_twice_is_named()
    {
        var path = Write("- id: a.b\n  type: CONSULT\n  id: a.c\n");
        Assert.Equal(path, Assert.Throws<DataException>(() => Read()).File);
    }

    [Theory]
    [InlineData("- id: a.b\n  type: CONSULT\n  verbs: [gọi, [điện]]\n", 3)]
    [InlineData("- id: a.b\n  type: CONSULT\n  verbs: [{gọi: điện}]\n", 3)]
    [InlineData("- id: a.b\n  type: CONSULT\n  examples: [A gọi B.]\n", 3)]
    [InlineData("- id: a.b\n  type: CONSULT\n  light-verbs: [ra]\n", 1)]
    public void A_value_of_another_shape_is_named_with_its_line(string yaml, int line)
    {
        var path = Write(yaml);

        var fault = Assert.Throws<DataException>(() => Read());

        Assert.Contains($"{path}:{line}:", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_a_fault_of_the_data() =>
        Assert.Throws<DataException>(() => FrameLoader.ReadAll(new DataFolder(Path.Combine(_folder.FullName, "none"))));

    [Fact]
    public void An_empty_file_has_no_frames()
    {
        Write("# nothing yet\n");
        Assert.Empty(Read());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private IReadOnlyList<FrameWords> Read() => FrameLoader.ReadAll(new DataFolder(_folder.FullName));

    private string Write(string yaml)
    {
        var path = Path.Combine(_folder.CreateSubdirectory("frames").FullName, "test.yaml");
        File.WriteAllText(path, yaml);
        return path;
    }
}
