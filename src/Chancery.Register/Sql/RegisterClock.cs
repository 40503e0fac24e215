using System.Globalization;

namespace Chancery.Register.Sql;

/// <summary>
/// The register's time. It never goes back: where the machine's clock does, what is filed bears the latest moment that the
/// register holds already, so that the order of moments is that of filing.
/// </summary>
internal sealed class RegisterClock(SqlSession session, TimeProvider clock)
{
    private DateTimeOffset? _floor;

    /// <summary>Looks anew at what the register holds, at the beginning of a transaction.</summary>
    public void Begin() => _floor = null;

    /// <summary>The moment of what is filed now.</summary>
    public DateTimeOffset Now()
    {
        var now = clock.GetUtcNow();
        _floor ??= Latest() ?? DateTimeOffset.MinValue;
        return now > _floor ? now : _floor.Value;
    }

    /// <summary>When the latest report was filed; null without reports.</summary>
    public DateTimeOffset? Latest() =>
        session.Statements.Of("SELECT a.first_read FROM article a ORDER BY a.id DESC LIMIT 1", 0)
            .List(r => DateTimeOffset.Parse(r.GetString(0), CultureInfo.InvariantCulture)) is [var latest] ? latest : null;
}
