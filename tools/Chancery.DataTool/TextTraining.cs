namespace Chancery.DataTool;

/// <summary>The training commands.</summary>
internal static class TextTraining
{
    public static void Words(TextFolders folders)
    {
        var texts = folders.TrainingParts.Select(RunningText.Attached).ToList();
        var model = new WordTraining(folders.Words, []).Train(texts);
        Write(folders.WordModel, model.Write);
    }

    public static void Tags(TextFolders folders)
    {
        var texts = folders.TrainingParts.Select(RunningText.Attached).ToList();
        Write(folders.TagModel, TagTraining.Train(texts).Write);
    }

    private static void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = File.Create(path);
        write(file);
    }
}
