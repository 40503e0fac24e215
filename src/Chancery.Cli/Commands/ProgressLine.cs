namespace Chancery.Cli.Commands;

/// <summary>One line on the terminal that tells how far a long work is; nothing where errors do not go to a terminal.</summary>
internal sealed class ProgressLine(Session session)
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    private readonly TimeProvider _clock = session.Around.Clock;
    private long _shown = session.Around.Clock.GetTimestamp();
    private bool _isShown;

    /// <summary>Shows a text of the catalogue in place of the one before, a few times a second.</summary>
    public void Show(string key, params ReadOnlySpan<object?> arguments)
    {
        if (session.Around.ErrorsIsTerminal && _clock.GetElapsedTime(_shown) >= Step)
        {
            session.Around.Errors.Write("\r" + session.Messages.Format(key, arguments) + "\e[K");
            _shown = _clock.GetTimestamp();
            _isShown = true;
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_isShown)
        {
            session.Around.Errors.Write("\r\e[K");
            _isShown = false;
        }
    }
}
