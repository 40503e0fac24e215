namespace Chancery.DataTool;

/// <summary>Leaves features out of training: a silenced feature never gets a weight, which shows what it was worth.</summary>
internal static class Silence
{
    public static void Apply(int[] features, int width, IReadOnlyList<int> columns)
    {
        foreach (var column in columns)
        {
            for (var i = column; i < features.Length; i += width)
            {
                features[i] = 0;
            }
        }
    }
}
