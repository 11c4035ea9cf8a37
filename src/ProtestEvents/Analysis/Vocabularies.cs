namespace ProtestEvents.Analysis;

/// <summary>Checks what a caller asks for against the vocabularies of the record, so that a misspelt code is no empty answer.</summary>
internal static class Vocabularies
{
    public static void Require<TCode>(Dataset data, TCode code)
        where TCode : struct, ICode<TCode>
    {
        if (data.TermOf(code) is null)
        {
            var known = data.Terms.Where(term => term.Vocabulary == TCode.Vocabulary).Select(term => term.Code);
            throw new KeyNotFoundException(LookUpSentences.NoCode(TCode.Vocabulary, code.Code ?? "", known));
        }
    }
}
