using System.Text.Json;
using FlowDsl;
using FlowDsl.Local;
using Quickstart;

var checkout = new Checkout(new Function<Order, Price>("PricingFunction"), new Topic("AlertsTopic")).Compile();
Console.Write(checkout.Asl);
if (args is [var folder]) Artifacts.Write(checkout, folder);

// The definition just printed is what runs here: in virtual time, its tasks answered by the shop.
var machine = LocalStateMachine.Load(checkout.Definition);
foreach (var order in new[] { new Order("A-1", 3, null), new Order("A-2", 120, "SPRING"), new Order("A-3", 0, null), new Order("A-4", 13, null) })
{
    var result = await machine.RunAsync(new ExecutionRequest { Name = order.Id, Input = JsonSerializer.SerializeToElement(order, JsonSerializerOptions.Web), Tasks = new Shop() });
    Console.WriteLine($"{order.Id}: {result.Status} {result.Output?.GetRawText() ?? $"{result.Error}: {result.Cause}"} after {result.VirtualDuration.TotalSeconds:0} s");
}
