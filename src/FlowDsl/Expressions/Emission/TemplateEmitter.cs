using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Emission;

/// <summary>
/// Writes an expression as the JSON of a field that takes JSONata: objects and arrays stay JSON, constants are literals, and only what remains is a
/// <c>"{% … %}"</c>.
/// </summary>
internal sealed class TemplateEmitter : IDisposable
{
    // Kept from one expression to the next: a workflow has many, most of them short.
    private readonly ArrayBufferWriter<byte> _json = new();
    private readonly Utf8JsonWriter _writer;

    /// <summary>An emitter for one thread.</summary>
    public TemplateEmitter() => _writer = new Utf8JsonWriter(_json, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The JSON of an expression.</summary>
    /// <param name="expr">The expression.</param>
    /// <param name="variable">The text of a variable in the state at hand, as for <see cref="JsonataEmitter"/>.</param>
    public JsonElement Emit(Expr expr, Func<WorkflowVariable, string> variable)
    {
        _json.ResetWrittenCount();
        _writer.Reset();
        Write(_writer, expr, variable);
        _writer.Flush();
        return JsonElement.Parse(_json.WrittenSpan);
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private static void Write(Utf8JsonWriter writer, Expr expr, Func<WorkflowVariable, string> variable)
    {
        switch (expr)
        {
            case ObjectExpr made:
                writer.WriteStartObject();
                for (var i = 0; i < made.Members.Count; i++)
                {
                    writer.WritePropertyName(made.Members[i].Name);
                    Write(writer, made.Members[i].Value, variable);
                }

                writer.WriteEndObject();
                break;
            case ArrayExpr made:
                writer.WriteStartArray();
                foreach (var item in made.Items) Write(writer, item, variable);
                writer.WriteEndArray();
                break;
            case ConstantExpr constant:
                WriteLiteral(writer, constant.Value, variable);
                break;
            case SequenceExpr { Operand: var operand } when Lowering.IsPlain(operand):
                // A plain read keeps its array; only inside an array constructor would it be poured out.
                Write(writer, operand, variable);
                break;
            default:
                writer.WriteStringValue($"{{% {JsonataEmitter.Emit(expr, variable)} %}}");
                break;
        }
    }

    private static void WriteLiteral(Utf8JsonWriter writer, JsonElement value, Func<WorkflowVariable, string> variable)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                Write(writer, new ObjectExpr([.. value.EnumerateObject().Select(member => new ObjectMember(member.Name, new ConstantExpr(member.Value)))]), variable);
                break;
            case JsonValueKind.Array:
                Write(writer, new ArrayExpr([.. value.EnumerateArray().Select(item => new ConstantExpr(item))]), variable);
                break;
            case JsonValueKind.String when LooksLikeAnExpression(value.GetString()!):
                writer.WriteStringValue($"{{% {JsonataText.Quote(value.GetString()!)} %}}");
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    // Step Functions refuses a text that has one of the two brackets, and evaluates one that has both.
    private static bool LooksLikeAnExpression(string text) =>
        text.StartsWith("{%", StringComparison.Ordinal) || text.EndsWith("%}", StringComparison.Ordinal);
}
