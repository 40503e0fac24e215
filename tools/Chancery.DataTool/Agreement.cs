using Chancery.Text;

namespace Chancery.DataTool;

/// <summary>Counts how many spans two sides share.</summary>
internal sealed class Agreement
{
    public int Right { get; private set; }

    public int Found { get; private set; }

    public int Gold { get; private set; }

    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    public double F1 => Found + Gold == 0 ? 0 : 2.0 * Right / (Found + Gold);

    public void Add(IReadOnlyCollection<TextSpan> found, IReadOnlyCollection<TextSpan> gold)
    {
        Found += found.Count;
        Gold += gold.Count;
        Right += found.Intersect(gold).Count();
    }
}
