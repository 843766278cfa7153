using Medallion;
using Medallion.Local;
using Weather;

// The README's workflow, as a class of this program.
if (args is ["workflow", var path])
{
    var workflow = new Weather.MedallionDaily(WeatherPipeline.Definition.Source, new MedallionResources(), new MedallionSettings());
    File.WriteAllText(path, workflow.Compile().Asl);
    return 0;
}

return await MedallionHost.RunAsync(args, new LocalPipeline(WeatherPipeline.Definition) { SampleApi = new WeatherApi() });
