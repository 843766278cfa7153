namespace FlowDsl.Tests.Support;

/// <summary>Writes steps as a row of numbers says; when the numbers are used up, the simplest ones.</summary>
internal sealed class RandomSteps(int[] choices)
{
    private int _at;
    private int _names;

    public Outcome<Receipt> WriteAll(Flow<Order, Receipt> flow)
    {
        Steps(flow, flow, 0);
        return flow.Return(() => new Receipt { Paid = flow.Input.Value.Count });
    }

    private void Steps(Flow<Order, Receipt> flow, Block<Receipt> block, int depth)
    {
        for (var n = Next(4); n > 0; n--) Step(flow, block, depth);
    }

    private void Step(Flow<Order, Receipt> flow, Block<Receipt> block, int depth)
    {
        switch (depth > 3 ? Next(3) : Next(9))
        {
            case 0:
                block.Wait(Name("Wait"), 1.Seconds);
                break;
            case 1:
                block.Run(Name("Task"), TestWorkflow.Price.Invoke(() => flow.Input.Value));
                break;
            case 2:
                block.Run(Name("Caught"), TestWorkflow.Price.Invoke(() => flow.Input.Value)).Catch(Errors.Named("Broken"), e => Handle(flow, e, depth));
                break;
            case 3:
                block.If(Name("If"), () => flow.Input.Value.Count > 10, then: f => Steps(flow, f, depth + 1), otherwise: f => Steps(flow, f, depth + 1));
                break;
            case 4:
                block.Unless(Name("Unless"), () => flow.Input.Value.Count > 10, then: f => f.Fail(Name("Stop"), error: "Stopped"));
                break;
            case 5:
                Choose(flow, block, depth);
                break;
            case 6:
                Loop(flow, block, depth);
                break;
            case 7:
                block.Guard(Name("Guard"), g =>
                {
                    g.Run(Name("Task"), TestWorkflow.Price.Invoke(() => flow.Input.Value));
                    Steps(flow, g, depth + 1);
                    g.If(Name("Raise?"), () => flow.Input.Value.Count > 100, then: f => f.Raise(g, Name("Raise"), "Raised", () => "far too many"));
                }, onFailure: e => Next(2) == 0 ? e.Recover() : e.Alert(TestWorkflow.Alerts, Name("Alert")).Fail(Name("Guarded"), error: "Stopped"));
                break;
            default:
                block.Poll(Name("Poll"), TestWorkflow.Price.Invoke(() => flow.Input.Value), until: p => p.Total > 1, every: 1.Seconds, atMost: 2,
                    whenUsedUp: f => f.Fail(Name("Used up"), error: "UsedUp"));
                break;
        }
    }

    private void Choose(Flow<Order, Receipt> flow, Block<Receipt> block, int depth)
    {
        var name = Name("Choose");
        var chosen = block.Choose<string>(name, c => c
            .When(Name("Case"), () => flow.Input.Value.Count > 10, f =>
            {
                Steps(flow, f, depth + 1);
                return f.Give(() => "many");
            })
            .Otherwise(f => f.Give(() => flow.Input.Value.Id)));
        block.If(Name("Chosen?"), () => chosen.Value == "many", then: f => f.Wait(Name("Wait"), 1.Seconds));
    }

    private void Loop(Flow<Order, Receipt> flow, Block<Receipt> block, int depth) => block.Repeat(Name("Loop"), 1.Seconds, 2, attempt: f =>
    {
        f.Run(Name("Task"), TestWorkflow.Price.Invoke(() => flow.Input.Value)).Catch(Errors.All, e => e.Again(f));
        if (Next(2) == 0)
        {
            f.Continue(Name("Inner"), inner =>
            {
                Steps(flow, inner, depth + 1);
                inner.If(Name("Again?"), () => flow.Input.Value.Count > 100, then: g => g.Again(inner));
            });
        }
    }, whenUsedUp: f => Steps(flow, f, depth + 1));

    private Outcome<Priced> Handle(Flow<Order, Receipt> flow, CatchBlock<Priced, Receipt> handler, int depth)
    {
        Steps(flow, handler, depth + 1);
        return Next(3) switch
        {
            0 => handler.Recover(() => new Priced { Total = 1 }),
            1 => handler.Fail(Name("Failed"), error: "Stopped"),
            _ => handler.Return(() => new Receipt { Paid = 0 }, name: Name("Early")),
        };
    }

    private int Next(int bound) => _at < choices.Length ? choices[_at++] % bound : 0;

    private string Name(string kind) => $"{kind} {++_names}";
}
