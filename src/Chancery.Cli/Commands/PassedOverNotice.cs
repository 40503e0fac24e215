using Chancery.Intake;

namespace Chancery.Cli.Commands;

/// <summary>Says what was passed over in archives, where anything was.</summary>
internal static class PassedOverNotice
{
    /// <summary>Says it, a line.</summary>
    public static void Write(Session session, TextWriter output, IntakeTally tally)
    {
        if (tally.Total > 0)
        {
            output.WriteLine(session.Messages.Format(
                "read.passed-over", tally[PassedOver.OtherRecord], tally[PassedOver.Revisit], tally[PassedOver.OtherStatus], tally[PassedOver.OtherKind]));
        }
    }
}
