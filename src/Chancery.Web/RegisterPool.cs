using System.Collections.Concurrent;
using Chancery.Register;
using Chancery.Register.Actors;

namespace Chancery.Web;

/// <summary>
/// Registers that are open, one for each request under way, since a register is used by one thread at a time. What a request gives back
/// serves the next one; after a fault it does not, so that a register that was replaced underneath is opened anew.
/// </summary>
/// <param name="settings">Which register, and how many at once.</param>
/// <param name="knowledge">What is known of people and offices.</param>
internal sealed class RegisterPool(ServerSettings settings, Lazy<ActorKnowledge> knowledge) : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly ConcurrentBag<Opened> _idle = [];
    private readonly SemaphoreSlim _places = new(settings.MostRegisters, settings.MostRegisters);

    /// <summary>Takes a register to itself until it is given back.</summary>
    /// <exception cref="RegisterException">It cannot be opened.</exception>
    /// <exception cref="TimeoutException">All are in use for too long.</exception>
    public IRegister Take(CancellationToken stop)
    {
        if (!_places.Wait(LongestWait, stop))
        {
            throw new TimeoutException();
        }
        try
        {
            var file = FileOf(settings);
            while (_idle.TryTake(out var opened))
            {
                if (opened.File == file)
                {
                    return opened.Register;
                }
                opened.Register.Dispose();
            }
            return settings.Register.OpenExisting(() => knowledge.Value);
        }
        catch
        {
            _places.Release();
            throw;
        }
    }

    /// <summary>Gives a register back.</summary>
    /// <param name="register">The register.</param>
    /// <param name="isSound">False where something went wrong with it.</param>
    public void Return(IRegister register, bool isSound)
    {
        if (isSound)
        {
            _idle.Add(new Opened(register, FileOf(settings)));
        }
        else
        {
            register.Dispose();
        }
        _places.Release();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_idle.TryTake(out var opened))
        {
            opened.Register.Dispose();
        }
        _places.Dispose();
    }

    // Another file under the same name is another register, though the old one can still be read through what is open.
    private static DateTime? FileOf(ServerSettings settings) =>
        settings.Register.IsPostgres || !File.Exists(settings.Register.Address) ? null : File.GetCreationTimeUtc(settings.Register.Address);

    private readonly record struct Opened(IRegister Register, DateTime? File);
}
