using Amazon.CDK;
using CdkFragment;
using FlowDsl.Cdk;

// Before the first construct: without it node's version is remarked upon at each start.
JsiiSettings.Apply();
var app = new App(new AppProps { Outdir = System.Environment.GetEnvironmentVariable("CDK_OUTDIR") ?? "cdk.out" });
_ = new ShopDeployment(app, "Shop");
Console.WriteLine(Path.Combine(app.Synth().Directory, "Shop.template.json"));
