namespace Chancery.Cli.Output;

/// <summary>Says behind a list how many events a range of dates dropped because their year is not known.</summary>
internal static class UndatedNotice
{
    public static void Say(Session session, int undated)
    {
        if (undated > 0)
        {
            session.Around.Flush();
            session.Around.Errors.WriteLine(session.Messages.Format("timeline.undated", undated));
        }
    }
}
