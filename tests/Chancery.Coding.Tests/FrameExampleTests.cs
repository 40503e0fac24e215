namespace Chancery.Coding.Tests;

/// <summary>
/// Every example of a frame is a test. Those that the coder does not meet yet stand in frame-examples-open.txt, which has to be
/// exact: an example that is met has to leave it, and one that is no longer met fails.
/// </summary>
public class FrameExampleTests
{
    private const string OpenFile = "frame-examples-open.txt";

    private static readonly IReadOnlyList<string> Open = ReadOpen();

    public static TheoryData<string> Examples() => [.. FrameExamples.Keys];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Is_met(string example)
    {
        var difference = FrameExamples.Difference(example);
        if (Open.Contains(example))
        {
            Assert.True(difference is not null, $"this is met now: take it out of {OpenFile}");
        }
        else if (difference is not null)
        {
            Assert.Fail(difference);
        }
    }

    [Fact]
    public void Every_open_example_stands_once_and_in_a_frame()
    {
        Assert.Empty(Open.Except(FrameExamples.Keys, StringComparer.Ordinal));
        Assert.Equal(Open.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), Open);
    }

    [Fact]
    public void Every_frame_has_an_example_that_codes_something_and_one_that_does_not()
    {
        var frames = Data.FrameLoader.ReadAll(new Data.DataFolder(Checkout.Data)).Select(f => f.Frame).ToList();

        Assert.Empty(frames.Where(f => f.Examples.All(e => e.Code == "none")).Select(f => f.Id));
        Assert.Empty(frames.Where(f => f.Examples.All(e => e.Code != "none")).Select(f => f.Id));
    }

    private static string[] ReadOpen() =>
        [.. File.ReadLines(Path.Combine(Checkout.Root, "tests", "Chancery.Coding.Tests", OpenFile)).Where(line => line.Length > 0 && line[0] != '#')];
}
