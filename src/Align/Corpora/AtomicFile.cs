namespace Align.Corpora;

/// <summary>Writes files whole or not at all: to a temporary file beside the target, flushed to disk, then renamed over it.</summary>
/// <remarks>
/// A reader sees the old file or the new one, never a part. When writing fails the temporary file is removed and the old file
/// is as it was. The folder must exist. A symbolic link at the path is replaced by the file, not followed.
/// </remarks>
public static class AtomicFile
{
    /// <summary>Writes a file.</summary>
    /// <exception cref="IOException">The file or its folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        if (write is null) throw new ArgumentNullException(nameof(write));
        var temporary = TemporaryPath(path);
        try
        {
            using (var stream = Create(temporary))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }
            Publish(temporary, path);
        }
        finally
        {
            // Gone already after success; File.Delete is silent then.
            File.Delete(temporary);
        }
    }

    /// <summary>Writes a file from asynchronous code.</summary>
    /// <exception cref="IOException">The file or its folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static async Task WriteAsync(string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken = default)
    {
        if (write is null) throw new ArgumentNullException(nameof(write));
        var temporary = TemporaryPath(path);
        try
        {
            var stream = Create(temporary);
            await using (stream.ConfigureAwait(false))
            {
                await write(stream, cancellationToken).ConfigureAwait(false);
                await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }
            Publish(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static string TemporaryPath(string path)
    {
        if (string.IsNullOrEmpty(path)) throw new ArgumentException("A path is needed.", nameof(path));
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full) ?? throw new ArgumentException($"{path} is a folder, not a file.", nameof(path));
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"The folder {folder} does not exist; make it before writing {Path.GetFileName(full)}.");
        // Beside the target: a rename across file systems is a copy.
        return Path.Combine(folder, $".{Path.GetFileName(full)}.{Guid.NewGuid():N}.tmp");
    }

    private static FileStream Create(string path) => new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024);

    private static void Publish(string temporary, string path)
    {
        // File.Move with overwrite is not in netstandard2.1; File.Replace demands that the target exists.
        if (!File.Exists(path))
        {
            try
            {
                File.Move(temporary, path);
                return;
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another writer was first: replace its file below.
            }
        }
        File.Replace(temporary, path, destinationBackupFileName: null);
    }
}
