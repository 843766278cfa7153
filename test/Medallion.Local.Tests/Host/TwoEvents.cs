using System.Text;
using Medallion.Local.Apis;

namespace Medallion.Local.Tests.Host;

/// <summary>An API with two earthquakes of 2018-02-05.</summary>
internal sealed class TwoEvents : ISampleApi
{
    private const string Features = """
        {"features": [
          {"id": "a", "properties": {"mag": 1.5, "time": 1517800000000}, "geometry": {"coordinates": [1, 2, 3]}},
          {"id": "b", "properties": {"mag": 2.5, "time": 1517800000000}, "geometry": {"coordinates": [1, 2, 3]}}
        ]}
        """;

    public string Path => "/quakes";

    public SampleAnswer Answer(IReadOnlyDictionary<string, string> query) => new(200, "application/json", Encoding.UTF8.GetBytes(Features));
}
