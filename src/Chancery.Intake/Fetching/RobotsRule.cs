namespace Chancery.Intake.Fetching;

/// <summary>A line of a robots.txt: paths that may or may not be asked for.</summary>
internal sealed class RobotsRule
{
    private readonly string[] _pieces;
    private readonly bool _toEnd;

    /// <summary>A rule.</summary>
    /// <param name="path">The path's beginning in its normal form; "*" stands for any characters, "$" at the end for the end.</param>
    /// <param name="allows">True for allow.</param>
    public RobotsRule(string path, bool allows)
    {
        Allows = allows;
        Length = path.Length;
        _toEnd = path.EndsWith('$');
        _pieces = (_toEnd ? path[..^1] : path).Split('*');
    }

    /// <summary>True when what it matches may be asked for.</summary>
    public bool Allows { get; }

    /// <summary>Its length, by which the most specific of several rules is told.</summary>
    public int Length { get; }

    /// <summary>True when it matches a path in its normal form.</summary>
    public bool Matches(ReadOnlySpan<char> path)
    {
        if (!path.StartsWith(_pieces[0], StringComparison.Ordinal))
        {
            return false;
        }
        path = path[_pieces[0].Length..];
        for (var i = 1; i < _pieces.Length; i++)
        {
            if (_toEnd && i == _pieces.Length - 1)
            {
                return path.EndsWith(_pieces[i], StringComparison.Ordinal);
            }
            // The first place is enough: what follows may begin anywhere behind it.
            var at = path.IndexOf(_pieces[i], StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }
            path = path[(at + _pieces[i].Length)..];
        }
        return !_toEnd || path.IsEmpty;
    }
}
