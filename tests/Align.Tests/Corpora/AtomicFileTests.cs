using Align.Corpora;

namespace Align.Tests.Corpora;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("align-atomic-").FullName;

    private string FilePath => Path.Combine(_folder, "out.tmx");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Writes_a_new_file_or_replaces_an_old_one(bool exists)
    {
        if (exists) File.WriteAllText(FilePath, "old and longer");

        AtomicFile.Write(FilePath, stream => stream.Write("new"u8));

        Assert.Equal("new", File.ReadAllText(FilePath));
        Assert.Equal([FilePath], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Keeps_the_old_file_and_leaves_nothing_behind_when_writing_fails()
    {
        File.WriteAllText(FilePath, "old");

        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(FilePath, stream =>
        {
            stream.Write("half"u8);
            throw new InvalidOperationException("stop");
        }));

        Assert.Equal("old", File.ReadAllText(FilePath));
        Assert.Equal([FilePath], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Shows_nothing_before_all_is_written()
    {
        AtomicFile.Write(FilePath, stream =>
        {
            stream.Write("half"u8);
            Assert.False(File.Exists(FilePath));
        });

        Assert.True(File.Exists(FilePath));
    }

    [Fact]
    public async Task Writes_and_cleans_up_from_asynchronous_code_too()
    {
        await AtomicFile.WriteAsync(FilePath, (stream, token) => stream.WriteAsync("one"u8.ToArray(), token).AsTask());
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            AtomicFile.WriteAsync(FilePath, (stream, token) => stream.WriteAsync("two"u8.ToArray(), token).AsTask(), cancelled.Token));

        Assert.Equal("one", await File.ReadAllTextAsync(FilePath));
        Assert.Equal([FilePath], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Names_a_folder_that_is_not_there()
    {
        var error = Assert.Throws<DirectoryNotFoundException>(() => AtomicFile.Write(Path.Combine(_folder, "no", "a.txt"), _ => { }));

        Assert.Contains(Path.Combine(_folder, "no"), error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
