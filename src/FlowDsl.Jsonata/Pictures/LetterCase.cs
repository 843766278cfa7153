namespace FlowDsl.Jsonata.Pictures;

/// <summary>How a picture wants letters.</summary>
internal enum LetterCase
{
    Lower,
    Upper,
    Title,
}
