namespace Chancery.Pictures.Scenes;

/// <summary>What a scene is made of: lines, rectangles, paths, texts and groups of them.</summary>
public abstract record Shape
{
    /// <summary>The box around it, without the thickness of its lines; of a text that in which it has room in all usual fonts.</summary>
    public abstract Box Box { get; }
}
