using FlowDsl.Conformance.Scoring;

namespace FlowDsl.Local.Tests.Conformance;

/// <summary>What the runner prints.</summary>
public class ScoreTests
{
    [Fact]
    public void A_line_has_what_passed_of_what_was_compared_and_what_was_left_out()
    {
        Judgement[] judgements = [Of("a", null), Of("b", "wrong"), Of("c", null), Of("d", null, isLeftOut: true)];

        Assert.Equal("executions output: 2/3 (66.7 %), left out 1", Assert.Single(Score.Count(judgements)).ToString());
    }

    [Theory]
    [InlineData(660, 677, "97.5")]
    [InlineData(4049, 4050, "99.9")]
    [InlineData(677, 677, "100.0")]
    [InlineData(0, 113, "0.0")]
    [InlineData(0, 0, "-")]
    public void A_hundred_percent_is_all_of_them(int passed, int of, string percent) => Assert.Equal(percent, new Score("any", passed, of, 0).Percent);

    [Fact]
    public void A_floor_holds_for_its_own_corpus_only()
    {
        Assert.Single(Floors.Broken([new Score("jsonata", 0, 972, 0)]));
        Assert.Empty(Floors.Broken([new Score("jsonata", 972, 972, 0)]));
        Assert.Empty(Floors.Broken([new Score("jsonata", 0, 600, 0)]));
    }

    private static Judgement Of(string id, string? failure, bool isLeftOut = false) => new("executions output", id, isLeftOut, failure, []);
}
