namespace Chancery.Text;

/// <summary>Working memory for one thread's decoding, grown as needed and reused.</summary>
internal sealed class ChainRoom
{
    [ThreadStatic]
    private static ChainRoom? _ofThisThread;

    public static ChainRoom OfThisThread => _ofThisThread ??= new ChainRoom();

    public int[] Scores { get; private set; } = [];

    public byte[] Back { get; private set; } = [];

    public int[] Features { get; private set; } = [];

    public int[] Columns { get; private set; } = [];

    public byte[] Labels { get; private set; } = [];

    public void Ensure(int length, int labels)
    {
        if (Scores.Length < 3 * labels)
        {
            Scores = new int[3 * labels];
        }
        if (Back.Length < length * labels)
        {
            Back = new byte[Math.Max(length * labels, 1024)];
        }
    }

    public void EnsureInput(int length, int width, int columns)
    {
        if (Features.Length < length * width)
        {
            Features = new int[Math.Max(length * width, 1024)];
        }
        if (Columns.Length < length * columns)
        {
            Columns = new int[Math.Max(length * columns, 1024)];
        }
        if (Labels.Length < length)
        {
            Labels = new byte[Math.Max(length, 256)];
        }
    }
}
