using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Emission;

/// <summary>
/// Writes expressions as the JSON of fields that take JSONata: objects and arrays stay JSON, constants are literals, and only what remains is a
/// <c>"{% … %}"</c>.
/// </summary>
internal sealed class TemplateWriter : IDisposable
{
    // Many fields make one document, since one of its own costs more than most fields; not all of them, since a large object burdens the garbage collector.
    private const int DocumentSize = 8 * 1024;

    // A field may be as deep as if it were a document of its own.
    private static readonly JsonDocumentOptions s_oneDeeper = new() { MaxDepth = 65 };

    private readonly ArrayBufferWriter<byte> _json = new(DocumentSize);
    private readonly Utf8JsonWriter _writer;
    private readonly StringBuilder _jsonata = new();
    private readonly List<JsonElement> _read = [];

    /// <summary>A writer for one thread.</summary>
    public TemplateWriter() => _writer = new Utf8JsonWriter(_json, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes a field.</summary>
    /// <param name="expr">The expression.</param>
    /// <param name="variable">The text of a variable in the state at hand, as for <see cref="JsonataEmitter"/>.</param>
    public void Field(Expr expr, Func<WorkflowVariable, string> variable)
    {
        Begin();
        Write(expr, variable);
    }

    /// <summary>Writes a field as a <c>"{% … %}"</c>, also where it could be a literal.</summary>
    /// <inheritdoc cref="Field"/>
    public void Expression(Expr expr, Func<WorkflowVariable, string> variable)
    {
        Begin();
        WriteExpression(expr, variable);
    }

    /// <summary>The fields that were written, in that order.</summary>
    public IReadOnlyList<JsonElement> Read()
    {
        End();
        return _read;
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private void Begin()
    {
        if (_writer.BytesCommitted + _writer.BytesPending >= DocumentSize) End();
        if (_writer.CurrentDepth == 0) _writer.WriteStartArray();
    }

    private void End()
    {
        if (_writer.CurrentDepth == 0) return;
        _writer.WriteEndArray();
        _writer.Flush();
        foreach (var field in JsonElement.Parse(_json.WrittenSpan, s_oneDeeper).EnumerateArray()) _read.Add(field);
        _json.ResetWrittenCount();
        _writer.Reset();
    }

    private void Write(Expr expr, Func<WorkflowVariable, string> variable)
    {
        switch (expr)
        {
            case ObjectExpr made:
                _writer.WriteStartObject();
                for (var i = 0; i < made.Members.Count; i++)
                {
                    _writer.WritePropertyName(made.Members[i].Name);
                    Write(made.Members[i].Value, variable);
                }

                _writer.WriteEndObject();
                break;
            case ArrayExpr made:
                _writer.WriteStartArray();
                foreach (var item in made.Items) Write(item, variable);
                _writer.WriteEndArray();
                break;
            case ConstantExpr constant:
                WriteLiteral(constant.Value, variable);
                break;
            case SequenceExpr { Operand: var operand } when Lowering.IsPlain(operand):
                // A plain read keeps its array; only inside an array constructor would it be poured out.
                Write(operand, variable);
                break;
            default:
                WriteExpression(expr, variable);
                break;
        }
    }

    private void WriteExpression(Expr expr, Func<WorkflowVariable, string> variable)
    {
        _jsonata.Append("{% ");
        JsonataEmitter.Append(_jsonata, expr, variable);
        _jsonata.Append(" %}");
        foreach (var chunk in _jsonata.GetChunks()) _writer.WriteStringValueSegment(chunk.Span, isFinalSegment: false);
        _writer.WriteStringValueSegment(ReadOnlySpan<char>.Empty, isFinalSegment: true);
        _jsonata.Clear();
    }

    private void WriteLiteral(JsonElement value, Func<WorkflowVariable, string> variable)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                Write(new ObjectExpr([.. value.EnumerateObject().Select(member => new ObjectMember(member.Name, new ConstantExpr(member.Value)))]), variable);
                break;
            case JsonValueKind.Array:
                Write(new ArrayExpr([.. value.EnumerateArray().Select(item => new ConstantExpr(item))]), variable);
                break;
            case JsonValueKind.String when LooksLikeAnExpression(value.GetString()!):
                _writer.WriteStringValue($"{{% {JsonataText.Quote(value.GetString()!)} %}}");
                break;
            default:
                value.WriteTo(_writer);
                break;
        }
    }

    // Step Functions refuses a text that has one of the two brackets, and evaluates one that has both.
    private static bool LooksLikeAnExpression(string text) =>
        text.StartsWith("{%", StringComparison.Ordinal) || text.EndsWith("%}", StringComparison.Ordinal);
}
