using Medallion.Local;
using Pipelines.Earthquakes;

return await MedallionHost.RunAsync(args, EarthquakesLocal.Pipeline);
