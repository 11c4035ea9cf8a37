namespace ProtestEvents;

/// <summary>A value whose plain text in a notebook is longer than what <see cref="object.ToString"/> gives.</summary>
internal interface IPlain
{
    string ToPlain();
}
