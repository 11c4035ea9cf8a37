namespace ProtestEvents;

/// <summary>A value that a notebook can show. A type that cannot derive from <see cref="Showable"/> implements this and carries its attribute.</summary>
internal interface IShowable
{
    string ToHtml();

    string ToPlain() => ToString() ?? "";
}
