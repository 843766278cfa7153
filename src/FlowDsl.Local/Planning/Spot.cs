using System.Globalization;
using System.Text;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>A place in a definition, as the way to it from the top. Its texts are made when something is wrong there: a sound definition costs none.</summary>
internal sealed class Spot
{
    private readonly Spot? _around;
    private readonly string? _name;
    private readonly int _index;
    private readonly bool _isState;

    private Spot(Spot? around, string? name, int index = 0, bool isState = false) => (_around, _name, _index, _isState) = (around, name, index, isState);

    /// <summary>The whole definition.</summary>
    public static Spot Top { get; } = new(null, null);

    /// <summary>The name of the member that is here; of the nearest one around where an element is.</summary>
    public string Name => _name ?? _around?.Name ?? "";

    /// <summary>As AWS names a field in its state, for its messages alone: <c>Choices[1]/Condition</c>. Names are as they are: nothing can follow it.</summary>
    public string InState
    {
        get
        {
            var text = new StringBuilder();
            foreach (var spot in Way(within: true))
            {
                if (spot._name is null) text.Append(CultureInfo.InvariantCulture, $"[{spot._index}]");
                else text.Append(text.Length == 0 ? "" : "/").Append(spot._name);
            }

            return text.ToString();
        }
    }

    public JsonPlace Place => new(JsonPointers.Of(Way(within: false).Select(spot => spot._name ?? spot._index.ToString(CultureInfo.InvariantCulture))));

    public Spot Member(string name) => new(this, name);

    /// <summary>The member of a member: none of these names has a slash.</summary>
    public Spot Within(string names) => names.Split('/').Aggregate(this, (spot, name) => spot.Member(name));

    public Spot Item(int index) => new(this, null, index);

    /// <summary>A state of the scope that is here.</summary>
    public Spot State(State state) => new(Member("States"), state.Name, isState: true);

    public override string ToString() => Place.JsonPointer;

    private Stack<Spot> Way(bool within)
    {
        var way = new Stack<Spot>();
        for (var spot = this; spot._around is not null && !(within && spot._isState); spot = spot._around) way.Push(spot);
        return way;
    }
}
