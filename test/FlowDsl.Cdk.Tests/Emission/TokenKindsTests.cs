using FlowDsl.Cdk.Tests.Emission.Workflows;

namespace FlowDsl.Cdk.Tests.Emission;

public class TokenKindsTests
{
    [FactWithTool("node")]
    public void A_token_is_what_it_stands_for_in_a_request() => Assert.Equal(
        [
            ("AlertsTopic", TokenKind.Topic), ("CuratedCrawler", TokenKind.Crawler), ("IngestFunction", TokenKind.Function),
            ("SourceEndpoint", TokenKind.Text), ("TransformJob", TokenKind.GlueJob),
        ],
        TokenKinds.Of(Case.Nightly.Workflow).Select(token => (token.Key, token.Value)));

    [FactWithTool("node")]
    public void A_token_of_two_kinds_of_resource_is_text() => Assert.Equal(TokenKind.Text, TokenKinds.Of(new Confused().Compile())["Both"]);

    [FactWithTool("node")]
    public void A_token_that_stands_in_a_text_as_well_keeps_its_kind() => Assert.Equal(TokenKind.Topic, TokenKinds.Of(new Telling().Compile())["Alerts"]);

    private sealed class Confused : Workflow<string, string>
    {
        protected override Outcome<string> Define(Flow<string, string> flow)
        {
            flow.Run("Start", new Crawler("Both").Start());
            flow.Run("Transform", new GlueJob<NightlyArguments>("Both").StartAndWait(() => new NightlyArguments { Day = flow.Input.Value }));
            return flow.Return(() => flow.Input.Value);
        }
    }

    private sealed class Telling : Workflow<string, string>
    {
        protected override Outcome<string> Define(Flow<string, string> flow)
        {
            var alerts = new Topic("Alerts");
            var text = $"sent to {alerts.Token}";
            flow.Run("Tell", alerts.Publish(() => text));
            return flow.Return(() => flow.Input.Value);
        }
    }
}
