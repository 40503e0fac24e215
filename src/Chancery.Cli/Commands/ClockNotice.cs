using Chancery.Output;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>Says that the machine's clock was moved back, before anything is written by it.</summary>
internal static class ClockNotice
{
    // Another machine that writes to the same register may go a little before this one.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(2);

    /// <summary>Says it on standard error where the register bears a later moment than the clock shows.</summary>
    public static void Say(Session session, IRegister register)
    {
        var now = session.Around.Clock.GetUtcNow();
        if (register.LatestMoment() is { } latest && now + Tolerance < latest)
        {
            session.Around.Errors.WriteLine(session.Messages.Format("clock.behind", EntryJson.Moment(now), EntryJson.Moment(latest)));
        }
    }
}
