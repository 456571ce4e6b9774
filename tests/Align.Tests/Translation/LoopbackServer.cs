using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Align.Tests.Translation;

/// <summary>A request as the server received it.</summary>
public sealed record ReceivedRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body);

/// <summary>
/// A real HTTP server on loopback that answers as it is told: a queue of faults first, then an honest answer made from the request.
/// </summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _faults = new();
    private readonly Func<ReceivedRequest, string> _honest;
    private readonly ConcurrentQueue<ReceivedRequest> _requests = new();

    private LoopbackServer(WebApplication app, Func<ReceivedRequest, string> honest)
    {
        _app = app;
        _honest = honest;
    }

    public Uri Address { get; private set; } = null!;

    public IReadOnlyList<ReceivedRequest> Requests => [.. _requests];

    /// <summary>What each request meets; null: the honest answer. Looked at when the queue of faults is empty.</summary>
    public Func<ReceivedRequest, Func<HttpContext, Task>?>? Rule { get; set; }

    public static async Task<LoopbackServer> StartAsync(Func<ReceivedRequest, string> honest)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0").ConfigureKestrel(ConfigureLimits);
        var server = new LoopbackServer(builder.Build(), honest);
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        server.Address = new Uri(server._app.Urls.Single());
        return server;
    }

    /// <summary>Adds answers for the next requests, in order.</summary>
    public LoopbackServer Then(params Func<HttpContext, Task>[] faults)
    {
        foreach (var fault in faults) _faults.Enqueue(fault);
        return this;
    }

    public static Func<HttpContext, Task> Status(int status, string body = "", params (string Name, string Value)[] headers) => async context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers) context.Response.Headers[name] = value;
        await context.Response.WriteAsync(body);
    };

    public static Func<HttpContext, Task> Json(string body) => Status(200, body, ("Content-Type", "application/json"));

    public static Func<HttpContext, Task> Redirect(string location, int status = 307) => Status(status, "", ("Location", location));

    /// <summary>
    /// Sends half of the body that it announced; Kestrel then closes the connection in good order. (A reset could overtake the
    /// half and even the headers.)
    /// </summary>
    public static Func<HttpContext, Task> CutInTheMiddle(string body) => async context =>
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
        await context.Response.Body.FlushAsync();
    };

    /// <summary>Sends a body without stating its length.</summary>
    public static Func<HttpContext, Task> Huge(int bytes, bool statesLength) => async context =>
    {
        if (statesLength) context.Response.ContentLength = bytes;
        var chunk = Enumerable.Repeat((byte)' ', 64 * 1024).ToArray();
        try
        {
            for (var sent = 0; sent < bytes; sent += chunk.Length)
                await context.Response.Body.WriteAsync(chunk.AsMemory(0, Math.Min(chunk.Length, bytes - sent)), context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The client has read enough.
        }
    };

    /// <summary>Never answers, until the client goes away; says through the source that the request is here.</summary>
    public static Func<HttpContext, Task> Silence(TaskCompletionSource arrived) => async context =>
    {
        arrived.TrySetResult();
        try { await Task.Delay(Timeout.Infinite, context.RequestAborted); }
        catch (OperationCanceledException) { }
    };

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        now.Cancel();
        try { await _app.StopAsync(now.Token); }
        catch (OperationCanceledException) { }
        await _app.DisposeAsync();
    }

    private static void ConfigureLimits(KestrelServerOptions options) => options.Limits.MinResponseDataRate = null;

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var request = new ReceivedRequest(
            context.Request.Method,
            context.Request.Path + context.Request.QueryString,
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            await reader.ReadToEndAsync());
        _requests.Enqueue(request);
        var answer = _faults.TryDequeue(out var fault) ? fault : Rule?.Invoke(request) ?? Json(_honest(request));
        await answer(context);
    }
}
