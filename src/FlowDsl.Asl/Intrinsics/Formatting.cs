using System.Text;
using FlowDsl.Asl.Paths;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Intrinsics;

/// <summary>States.Format.</summary>
internal static class Formatting
{
    public static JsonataValue Format(Arguments arguments)
    {
        var template = arguments.TextAt(0);
        var text = new StringBuilder(template.Length);
        var used = 1;
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == '\\' && i + 1 < template.Length && template[i + 1] is '\'' or '{' or '}' or '\\') text.Append(template[++i]);
            else if (template[i] == '{' && i + 1 < template.Length && template[i + 1] == '}')
            {
                i++;
                if (used < arguments.All.Length) text.Append(JavaText.Of(arguments[used]));
                used++;
            }
            else text.Append(template[i]);
        }

        return used == arguments.All.Length ? JsonataValue.From(text.ToString())
            : throw new IntrinsicFault($"The template has {used - 1} placeholders, and there are {arguments.All.Length - 1} arguments for them");
    }
}
