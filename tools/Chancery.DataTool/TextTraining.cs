namespace Chancery.DataTool;

/// <summary>The training commands.</summary>
internal static class TextTraining
{
    public static void Words(TextFolders folders)
    {
        Write(folders.WordModel, new WordTraining(folders.Words, []).Train(folders.Teaching.All).Write);
    }

    public static void Tags(TextFolders folders)
    {
        Write(folders.TagModel, new TagTraining(folders.WordClasses, []).Train(folders.Teaching).Write);
    }

    private static void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = File.Create(path);
        write(file);
    }
}
