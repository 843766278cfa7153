using Amazon.CDK;
using CdkFragment;

var app = new App(new AppProps { Outdir = System.Environment.GetEnvironmentVariable("CDK_OUTDIR") ?? "cdk.out" });
_ = new ShopDeployment(app, "Shop");
Console.WriteLine(Path.Combine(app.Synth().Directory, "Shop.template.json"));
