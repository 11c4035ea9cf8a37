namespace ProtestEvents;

/// <summary>What shows itself in a notebook. Only for types that can't have the base <see cref="Showable"/>: they carry its attribute.</summary>
internal interface IShowable
{
    string ToHtml();

    string ToPlain() => ToString() ?? "";
}
