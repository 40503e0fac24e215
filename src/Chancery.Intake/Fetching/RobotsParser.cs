using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Chancery.Intake.Fetching;

/// <summary>Reads a robots.txt (RFC 9309): the groups that name the program, or else those for everybody.</summary>
internal sealed class RobotsParser
{
    // RFC 9309, 2.5: at least 500 kibibytes are read; what follows is as if it were not there.
    private const int MostBytes = 500 * 1024;
    private const int LongestRule = 2048;
    private const int MostRules = 10_000;
    private const int LongestDelay = 365 * 24 * 60 * 60;
    private const string Everybody = "*";

    private readonly string _token;
    private readonly Group _own = new();
    private readonly Group _everybody = new();
    private bool _isOwn;
    private bool _isEverybody;
    private bool _inAgents;

    private RobotsParser(string token) => _token = token;

    /// <summary>The rules for a program.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="token">The program's product token.</param>
    public static RobotsRules Parse(ReadOnlySpan<byte> bytes, string token)
    {
        var parser = new RobotsParser(token);
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, MostBytes)]).TrimStart('\uFEFF');
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            parser.Read(line);
        }
        var group = parser._own.IsNamed ? parser._own : parser._everybody;
        return new RobotsRules(group.Rules.ToImmutable(), group.Delay);
    }

    private void Read(ReadOnlySpan<char> line)
    {
        if (line.IndexOf('#') is >= 0 and var comment)
        {
            line = line[..comment];
        }
        var colon = line.IndexOf(':');
        if (colon < 0)
        {
            return;
        }
        var key = line[..colon].Trim();
        var value = line[(colon + 1)..].Trim();
        if (key.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
        {
            Name(value);
        }
        else if (key.Equals("allow", StringComparison.OrdinalIgnoreCase) || key.Equals("disallow", StringComparison.OrdinalIgnoreCase))
        {
            _inAgents = false;
            Add(value, allows: key.Length == "allow".Length);
        }
        else if (key.Equals("crawl-delay", StringComparison.OrdinalIgnoreCase))
        {
            _inAgents = false;
            SetDelay(value);
        }
    }

    // Names that follow each other share the rules below them; a name behind rules begins another group.
    private void Name(ReadOnlySpan<char> agent)
    {
        if (!_inAgents)
        {
            (_isOwn, _isEverybody, _inAgents) = (false, false, true);
        }
        var token = agent[..Token(agent)];
        _isOwn |= token.Equals(_token, StringComparison.OrdinalIgnoreCase);
        _isEverybody |= agent.SequenceEqual(Everybody);
        _own.IsNamed |= _isOwn;
    }

    // "Chancery/1.0" names "Chancery".
    private static int Token(ReadOnlySpan<char> agent)
    {
        var length = 0;
        while (length < agent.Length && (char.IsAsciiLetter(agent[length]) || agent[length] is '-' or '_'))
        {
            length++;
        }
        return length;
    }

    private void Add(ReadOnlySpan<char> path, bool allows)
    {
        // An empty path is no rule: "Disallow:" forbids nothing.
        if (path.IsEmpty || path.Length > LongestRule || path[0] is not ('/' or '*' or '$'))
        {
            return;
        }
        foreach (var group in Groups())
        {
            if (group.Rules.Count < MostRules)
            {
                group.Rules.Add(new RobotsRule(RobotsPath.Normal(path.ToString()), allows));
            }
        }
    }

    private void SetDelay(ReadOnlySpan<char> value)
    {
        if (!decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) || seconds > LongestDelay)
        {
            return;
        }
        foreach (var group in Groups())
        {
            group.Delay = TimeSpan.FromSeconds((double)seconds);
        }
    }

    private IEnumerable<Group> Groups()
    {
        if (_isOwn)
        {
            yield return _own;
        }
        if (_isEverybody)
        {
            yield return _everybody;
        }
    }

    private sealed class Group
    {
        public ImmutableArray<RobotsRule>.Builder Rules { get; } = ImmutableArray.CreateBuilder<RobotsRule>();

        public TimeSpan? Delay { get; set; }

        public bool IsNamed { get; set; }
    }
}
