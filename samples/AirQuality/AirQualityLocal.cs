using AirQuality.Api;
using Medallion.Local;

namespace AirQuality;

/// <summary>The air of a city on this machine: from two days of sample readings, with the questions that the lake is asked after a run.</summary>
public static class AirQualityLocal
{
    public static LocalPipeline Pipeline { get; } = new(AirQualityPipeline.Definition)
    {
        SampleApi = new ReadingsApi(),
        SampleDay = new DateOnly(2026, 3, 1),
        Deployment = AirQualityDeployment.Props,
        Questions =
        [
            new("Where the day's average was above the WHO's guideline", """
                SELECT measured_date, station_name, pollutant, average_value, guideline
                FROM air_daily
                WHERE above_guideline AND measured_date BETWEEN DATE '{from}' AND DATE '{to}'
                ORDER BY average_value - guideline DESC, station, pollutant
                """),
            new("The worst hours", """
                SELECT measured_at, station_name, pollutant, value
                FROM air_readings
                WHERE measured_date BETWEEN DATE '{from}' AND DATE '{to}'
                ORDER BY value DESC, measured_at, station LIMIT 5
                """),
        ],
    };
}
