using System.Text.Json;
using FlowDsl.Local.StateTests;
using FlowDsl.Local.StateTests.Shapes;

namespace FlowDsl.Local.Tests.StateTests;

public class ShapeFilesTests
{
    private static readonly string[] s_plain = ["string", "number", "boolean", "any"];

    [Fact]
    public void Every_type_in_the_files_of_shapes_is_plain_or_a_shape_beside_it()
    {
        var assembly = typeof(StateTest).Assembly;
        var files = assembly.GetManifestResourceNames().Where(name => name.Contains(".Shapes.")).ToList();

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(file =>
        {
            using var stream = assembly.GetManifestResourceStream(file)!;
            using var document = JsonDocument.Parse(stream);
            var shapes = document.RootElement.GetProperty("shapes");
            var named = document.RootElement.GetProperty("operations").EnumerateObject().Select(operation => operation.Value.GetString()!).Where(answer => answer.Length > 0)
                .Concat(shapes.EnumerateObject().Where(shape => shape.Value.ValueKind == JsonValueKind.Object).SelectMany(shape => shape.Value.EnumerateObject()).Select(Innermost));
            return named.Where(name => !s_plain.Contains(name) && !shapes.TryGetProperty(name, out _)).Select(name => $"{file}: {name}").ToList();
        }));
    }

    [Theory]
    [InlineData("DBInstances", "DbInstances")]
    [InlineData("ARN", "Arn")]
    [InlineData("ETag", "ETag")]
    [InlineData("SSEKMSKeyId", "SsekmsKeyId")]
    [InlineData("MD5OfMessageBody", "Md5OfMessageBody")]
    [InlineData("executionArn", "ExecutionArn")]
    [InlineData("Id", "Id")]
    [InlineData("S", "S")]
    public void Capitals_at_the_beginning_of_a_name_are_a_word_to_the_SDK(string name, string written) => Assert.Equal(written, MemberNames.OfSdk(name));

    private static string Innermost(JsonProperty member)
    {
        var type = ShapeType.Read(member.Value.GetString()!);
        while (type.Of is { } inner) type = ShapeType.Read(inner);
        return type.Name;
    }
}
