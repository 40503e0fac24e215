using System.Text;

namespace Chancery.Intake.Tests.Fetching;

/// <summary>A request as a server got it.</summary>
internal sealed record TestRequest(string Path, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>Reads one; null when there is none.</summary>
    public static async Task<TestRequest?> Read(Stream stream, CancellationToken stop)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, stop) == 0)
            {
                return null;
            }
            head.Append((char)one[0]);
        }
        var lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(l => l.Split(": ", 2)).ToDictionary(p => p[0], p => p[1], StringComparer.OrdinalIgnoreCase);
        return new TestRequest(lines[0].Split(' ')[1], headers);
    }
}
