using System.Runtime.CompilerServices;
using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Evaluation;
using FlowDsl.Jsonata.Functions;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata;

/// <summary>The evaluation in which a function is called: what it may use of its surroundings, within the evaluation's limits.</summary>
public sealed class JsonataCall
{
    private const int StepsBetweenClockChecks = 256;
    private const int BytesOfAStep = 1024;
    private const int BytesOfAnExtent = 8;
    private const int ExtentThatMayBeLazy = 1 << 20;

    /// <summary>What the platform keeps in reserve of the stack is enough for so many nested evaluations, several times over.</summary>
    private const int DepthBetweenStackChecks = 8;

    private readonly JsonataLimits _limits;
    private readonly IJsonataHost _host;
    private readonly CancellationToken _cancellation;
    private readonly int _maxDepth;
    private long _bytesLeft;
    private int _depth;
    private int _stepsLeft = StepsBetweenClockChecks;
    private long _deadline = long.MinValue;
    private DateTimeOffset? _now;

    internal JsonataCall(
        JsonataValue input,
        IReadOnlyDictionary<string, JsonataValue>? bindings,
        JsonataLimits limits,
        IJsonataHost host,
        FunctionTable functions,
        CancellationToken cancellation)
    {
        Input = input;
        Bindings = bindings is { Count: > 0 } ? bindings : null;
        Functions = functions;
        _limits = limits;
        _host = host;
        _cancellation = cancellation;
        _maxDepth = limits.MaxDepth;
        _bytesLeft = limits.MaxBytes;
    }

    /// <summary>The time of this evaluation: the same, however often it is asked for.</summary>
    public DateTimeOffset UtcNow => _now ??= _host.UtcNow;

    internal JsonataValue Input { get; }

    internal IReadOnlyDictionary<string, JsonataValue>? Bindings { get; }

    internal FunctionTable Functions { get; }

    /// <summary>The call in tail position that waits for its caller's frame to be left.</summary>
    internal TailCall Tail { get; set; }

    /// <summary>Where <c>$eval</c> was called.</summary>
    internal Scope EvalScope { get; set; }

    /// <summary>Makes the error with which a function fails.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="message">What is wrong and what to do about it.</param>
    public static JsonataException Fail(string code, string message) => Fault.Of(code, message: message);

    /// <summary>Fills <paramref name="bytes"/> with the host's random ones.</summary>
    public void Fill(Span<byte> bytes) => _host.Fill(bytes);

    /// <summary>Calls a function that was passed as an argument.</summary>
    /// <exception cref="JsonataException"><paramref name="function"/> is no function (T1006), or it fails.</exception>
    public JsonataValue Invoke(JsonataValue function, params JsonataValue[] arguments) =>
        Sequences.Collapse(((function.Tag as Callable) ?? throw Fault.Of("T1006")).Invoke(arguments, JsonataValue.Null, this));

    /// <summary>Counts memory that the function is about to allocate against the evaluation's limit.</summary>
    /// <param name="bytes">How much, roughly.</param>
    /// <exception cref="JsonataException">It is too much (U1002).</exception>
    public void Charge(long bytes)
    {
        if ((_bytesLeft -= bytes) < 0) throw Fault.TooLarge($"more than {_limits.MaxBytes} bytes of values (MaxBytes)");
        // What takes memory takes time: the clock is looked at after a number of steps or of bytes.
        if (bytes >= BytesOfAStep) Spend(bytes / BytesOfAStep);
    }

    /// <summary>Counts the memory of a text that is about to be built, and holds its length against the limit.</summary>
    /// <param name="length">Its UTF-16 units.</param>
    /// <exception cref="JsonataException">It is too long (U1002).</exception>
    public void ChargeText(long length)
    {
        if (length > _limits.MaxTextLength) throw Fault.TooLarge($"a text of more than {_limits.MaxTextLength} characters (MaxTextLength)");
        Charge(length * sizeof(char));
    }

    /// <summary>The same for an operator, which is named with its place where a limit is reached.</summary>
    internal void ChargeText(long length, int position, string token)
    {
        try
        {
            ChargeText(length);
        }
        catch (JsonataException fault) when (Fault.IsCaughtAt(fault, position, token))
        {
            throw;
        }
    }

    /// <summary>Counts steps that somebody takes without saying so at each.</summary>
    internal void Spend(long steps)
    {
        _stepsLeft -= (int)Math.Min(steps, StepsBetweenClockChecks);
        if (_stepsLeft <= 0) Check();
    }

    internal void ChargeItems(int count) => Charge((long)count * Unsafe.SizeOf<JsonataValue>());

    internal void CheckResult(JsonataValue value)
    {
        if (value.Kind is not (JsonataKind.String or JsonataKind.Array or JsonataKind.Object)) return;
        var extent = HeapValue.ExtentOf(value);
        if (extent > ExtentThatMayBeLazy) ChargeRanges(value);
        // Most results are so much shorter that they need not be written to know it.
        if (extent > _limits.MaxResultBytes / BytesOfAnExtent && value.IsLongerThan(_limits.MaxResultBytes))
            throw Fault.TooLarge($"a result of more than {_limits.MaxResultBytes} bytes (MaxResultBytes)");
    }

    /// <summary>A range takes no room as long as it is only walked; whoever is given the result will want its items.</summary>
    private void ChargeRanges(JsonataValue value)
    {
        Step();
        EnsureStack();
        switch (value.Tag)
        {
            case RangeArray range: ChargeItems(range.Count); break;
            case ListArray array:
                foreach (var item in array.Items) ChargeRanges(item);
                break;
            case MemberObject members:
                foreach (var (_, member) in members.Pairs) ChargeRanges(member);
                break;
        }
    }

    internal void Enter()
    {
        var depth = ++_depth;
        if (depth > _maxDepth || (depth % DepthBetweenStackChecks == 0 && !RuntimeHelpers.TryEnsureSufficientExecutionStack())) throw Fault.Of("U1001");
        if (--_stepsLeft <= 0) Check();
    }

    /// <summary>To be called where the platform's stack grows without an <see cref="Enter"/>: a call in tail position has left those of its function.</summary>
    internal static void EnsureStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw Fault.Of("U1001");
    }

    internal void Leave() => _depth--;

    /// <summary>To be called in every loop that an expression can make long.</summary>
    internal void Step()
    {
        if (--_stepsLeft <= 0) Check();
    }

    /// <summary>The clock is read for the first time here: most evaluations are over before.</summary>
    private void Check()
    {
        _stepsLeft = StepsBetweenClockChecks;
        _cancellation.ThrowIfCancellationRequested();
        var now = Environment.TickCount64;
        if (_deadline == long.MinValue) _deadline = now + (long)_limits.Timeout.TotalMilliseconds;
        if (now > _deadline) throw Fault.Of("U1001", message: "Expression evaluation timeout: Check for infinite loop");
    }
}
