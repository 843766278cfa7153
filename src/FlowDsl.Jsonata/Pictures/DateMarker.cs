namespace FlowDsl.Jsonata.Pictures;

/// <summary>A part of a date picture: literal text, or a component in brackets such as <c>[Y0001]</c>.</summary>
internal sealed record DateMarker
{
    /// <summary>The literal text, or null where this is a component.</summary>
    internal string? Literal { get; init; }

    /// <summary>Y year, M month, D day, d day in year, F day of week, W and w weeks, X and x their years and months, H h P hours, m s f, Z z zones, C E.</summary>
    internal char Component { get; init; }

    /// <summary>How a name is written; null where the component is a number.</summary>
    internal LetterCase? Names { get; init; }

    internal IntegerPicture? Integer { get; init; }

    /// <summary><c>t</c>: UTC is Z.</summary>
    internal bool ZForUtc { get; init; }

    internal int? MostWidth { get; init; }

    /// <summary>To how many digits a year is cut, or null.</summary>
    internal int? YearDigits { get; init; }

    /// <summary>How many digits are read where the next component follows without a separator, or null for any number.</summary>
    internal int? ParseWidth { get; init; }
}
