using System.Net;
using System.Net.Sockets;
using Chancery.Intake.Fetching;

namespace Chancery.Intake.Tests.Fetching;

/// <summary>Names with the addresses that a test gives them, another at each question if it likes.</summary>
internal sealed class TestNames : INameResolver
{
    private readonly Dictionary<string, Queue<string[]>> _answers = new(StringComparer.Ordinal);

    /// <summary>Which names were asked for.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>A name's answers, one after the other; the last stays.</summary>
    public TestNames On(string host, params string[][] answers)
    {
        _answers[host] = new Queue<string[]>(answers);
        return this;
    }

    public Task<IReadOnlyList<IPAddress>> Resolve(string host, CancellationToken cancel)
    {
        lock (_answers)
        {
            Asked.Add(host);
            if (!_answers.TryGetValue(host, out var answers))
            {
                throw new SocketException((int)SocketError.HostNotFound);
            }
            var answer = answers.Count > 1 ? answers.Dequeue() : answers.Peek();
            return Task.FromResult<IReadOnlyList<IPAddress>>([.. answer.Select(IPAddress.Parse)]);
        }
    }
}
