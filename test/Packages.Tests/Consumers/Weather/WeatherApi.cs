using System.Text;
using Medallion.Local.Apis;

namespace Weather;

/// <summary>Three readings of each day; one of them cannot be used.</summary>
internal sealed class WeatherApi : ISampleApi
{
    public string Path => "/v1/readings";

    public SampleAnswer Answer(IReadOnlyDictionary<string, string> query) => new(200, "application/json", Encoding.UTF8.GetBytes("""
        {"readings":[
          {"station":"Bergen","celsius":7.5},
          {"station":"Oslo","celsius":-3},
          {"station":"Troms\u00f8","celsius":"cold"}
        ]}
        """));
}
