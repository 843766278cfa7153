using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;

namespace FlowDsl.Asl.Tests.Json;

public class SourceMapTests
{
    [Fact]
    public void The_map_is_sorted_whatever_the_order_of_its_making()
    {
        var map = new SourceMap(new Dictionary<string, SourcePlace> { ["b"] = new("src/W.cs", 12), ["B"] = new("src/W.cs", 7) });

        Assert.Equal(
            """
            {
              "version": 1,
              "states": {
                "B": {
                  "file": "src/W.cs",
                  "line": 7
                },
                "b": {
                  "file": "src/W.cs",
                  "line": 12
                }
              }
            }

            """, map.ToJson());
    }
}
