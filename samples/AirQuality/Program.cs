using AirQuality;
using Medallion.Local;

return await MedallionHost.RunAsync(args, AirQualityLocal.Pipeline);
