using System.Globalization;

namespace Chancery.Specs;

/// <summary>
/// Reads a spec: a heading, prose, a block "```report" or "```report yyyy-MM-dd" with a report's text and a block "```coded" with
/// what is coded from it. A heading has one example.
/// </summary>
internal sealed class SpecFile
{
    private const string Fence = "```";

    private readonly string _name;
    private readonly string[] _lines;
    private readonly List<SpecExample> _examples = [];
    private int _at;

    private SpecFile(string path)
    {
        _name = Path.GetFileName(path);
        _lines = File.ReadAllLines(path);
    }

    /// <summary>The examples of a file, in order.</summary>
    public static IReadOnlyList<SpecExample> Read(string path) => new SpecFile(path).Read();

    private List<SpecExample> Read()
    {
        var heading = "";
        for (; _at < _lines.Length; _at++)
        {
            if (_lines[_at].StartsWith("## ", StringComparison.Ordinal))
            {
                heading = _lines[_at][3..].Trim();
            }
            else if (_lines[_at].StartsWith(Fence, StringComparison.Ordinal))
            {
                _examples.Add(Example(heading));
            }
        }
        return _examples;
    }

    private SpecExample Example(string heading)
    {
        var line = _at + 1;
        var opening = _lines[_at].Split(' ');
        if (heading.Length == 0 || opening[0] != Fence + "report" || _examples.Exists(e => e.Heading == heading))
        {
            throw Fault("a report stands under a heading of its own and opens with ```report");
        }
        DateOnly? published = opening.Length > 1 ? DateOnly.ParseExact(opening[1], "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        var report = string.Join('\n', Block());
        do
        {
            _at++;
        }
        while (_at < _lines.Length && _lines[_at].Length == 0);
        if (_at >= _lines.Length || _lines[_at] != Fence + "coded")
        {
            throw Fault("after a report comes ```coded");
        }
        var expected = Block().Where(l => l.Length > 0).Select(ExpectedLine.Parse).ToList();
        return expected.Count > 0 ? new SpecExample(_name, heading, line, published, report, expected) : throw Fault("the block is empty");
    }

    // The lines of the block that opens here; stands on its closing fence after.
    private List<string> Block()
    {
        var block = new List<string>();
        for (_at++; _at < _lines.Length && _lines[_at] != Fence; _at++)
        {
            block.Add(_lines[_at]);
        }
        return _at < _lines.Length ? block : throw Fault("a block is not closed");
    }

    private FormatException Fault(string what) => new($"{_name}:{_at + 1}: {what}");
}
