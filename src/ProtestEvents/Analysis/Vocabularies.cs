namespace ProtestEvents;

/// <summary>Checks what a caller asks for against the vocabularies of the record, so that a misspelt code is no empty answer.</summary>
internal static class Vocabularies
{
    /// <exception cref="KeyNotFoundException">The record does not declare a code.</exception>
    public static void Require<TCode>(Dataset data, params ReadOnlySpan<TCode> codes)
        where TCode : struct, ICode<TCode>
    {
        foreach (var code in codes)
        {
            if (data.TermOf(code) is null)
            {
                var known = data.Terms.Where(term => term.Vocabulary == TCode.Vocabulary).Select(term => term.Code).ToList();
                throw new KeyNotFoundException(LookUpSentences.NoCode(TCode.Vocabulary, code.Code ?? "", known));
            }
        }
    }
}
