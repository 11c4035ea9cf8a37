namespace ProtestEvents;

/// <summary>Recomputes the citations of sources coded whole against their texts.</summary>
public static class CitationVerification
{
    /// <summary>
    /// Recomputes every passage, holds the parts of paragraphs in <c>coverage</c> against the text, looks for each figure's words and numbers in its
    /// passages, and for sentences of a source in the record's own words.
    /// </summary>
    /// <param name="data">The record.</param>
    /// <param name="folder">The folder with the texts, named as the sources' <see cref="Source.TextFile"/>.</param>
    /// <returns>What was recomputed, and every finding.</returns>
    public static VerificationResult Verify(this Dataset data, string folder)
    {
        ArgumentNullException.ThrowIfNull(data);
        var findings = new FindingList();
        var texts = ReadTexts(data, folder, findings);
        var verified = 0;
        for (var i = 0; i < data.Citations.Count; i++)
        {
            var citation = data.Citations[i];
            if (citation.Passage is { } passage && citation.Source.TextFile is { } file && texts.TryGetValue(file, out var text))
                verified += Passage(findings, i + 2, passage, text) ? 1 : 0;
        }

        for (var i = 0; i < data.Coverage.Count; i++)
        {
            var uncoded = data.Coverage[i];
            if (data.Source(uncoded.SourceId).TextFile is { } file && texts.TryGetValue(file, out var text))
                Part(findings, i + 2, uncoded, text);
        }

        FigureVerification.Run(data, texts, findings);
        Copies(data, texts, findings);
        return new VerificationResult(texts.Count, verified, data.Citations.Count(citation => citation.Passage is null), findings.InOrder());
    }

    private static Dictionary<string, CorpusText> ReadTexts(Dataset data, string folder, FindingList findings)
    {
        var texts = new Dictionary<string, CorpusText>(StringComparer.Ordinal);
        var asCoded = new HashSet<string>(StringComparer.Ordinal);
        var unread = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < data.Sources.Count; i++)
        {
            var source = data.Sources[i];
            if (source.TextFile is not { } file)
                continue;

            if (!texts.TryGetValue(file, out var text))
            {
                if (Read(folder, file) is not { } read)
                {
                    if (unread.Add(file))
                        findings.Add("sources.csv", i + 2, "text_file", VerificationProblems.NoText(file, folder));

                    continue;
                }

                texts[file] = text = read;
            }

            if (text.Sha256 != source.TextSha256)
                findings.Add("sources.csv", i + 2, "text_sha256", VerificationProblems.TextChanged(file));
            else
                asCoded.Add(file);

            if (text.Sha256 == source.TextSha256 && source is { PartOfId: null, LastParagraph: { } last } && last != text.Paragraphs.Count)
                findings.Add("sources.csv", i + 2, "para_to", VerificationProblems.ParagraphCount(last, text.Paragraphs.Count));
        }

        // A changed text is one finding. Its passages are not checked, because all of them may have moved.
        return texts.Where(pair => asCoded.Contains(pair.Key)).ToDictionary(StringComparer.Ordinal);
    }

    private static CorpusText? Read(string folder, string file)
    {
        var path = Path.Combine(folder, Path.GetFileName(file));
        try
        {
            return File.Exists(path) ? CorpusText.Read(path) : null;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool Passage(FindingList findings, int row, Passage cited, CorpusText text)
    {
        if (cited.End > text.Text.Length)
        {
            findings.Add("citations.csv", row, "end", VerificationProblems.BehindTheEnd(cited.End, text.Text.Length));
            return false;
        }

        var found = text.PassageAt(cited.Start, cited.End);
        if (found.Paragraph != cited.Paragraph)
            findings.Add("citations.csv", row, "para", VerificationProblems.OtherParagraph(cited.Paragraph, found.Paragraph, "passage"));

        if (found.Digest != cited.Digest)
            findings.Add("citations.csv", row, "digest", VerificationProblems.OtherDigest(cited.Digest, found.Digest));

        return found == cited;
    }

    private static void Part(FindingList findings, int row, UncodedParagraph uncoded, CorpusText text)
    {
        if (uncoded is not { Start: { } start, End: { } end })
            return;

        if (end > text.Text.Length)
            findings.Add("coverage.csv", row, "end", VerificationProblems.BehindTheEnd(end, text.Text.Length));
        else if (text.ParagraphAt(start) is var found && found != uncoded.Paragraph)
            findings.Add("coverage.csv", row, "para", VerificationProblems.OtherParagraph(uncoded.Paragraph, found, "part"));
        else if (text.Paragraphs[found - 1].End is var last && end > last)
            findings.Add("coverage.csv", row, "end", VerificationProblems.PartBehindItsParagraph(end, found, last));
    }

    private static void Copies(Dataset data, Dictionary<string, CorpusText> texts, FindingList findings)
    {
        var repeated = new RepeatedWords(texts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Text));
        foreach (var (file, row, column, text) in ProseCells.Of(data))
        {
            if (repeated.FirstIn(text) is { } run)
                findings.Add(file, row, column, VerificationProblems.Copied(run));
        }
    }
}

/// <summary>The result of recomputing citations.</summary>
/// <param name="Texts">How many texts were read.</param>
/// <param name="Verified">How many passages are as cited.</param>
/// <param name="Addresses">How many citations name an address, which is not recomputed.</param>
/// <param name="Findings">All findings.</param>
public sealed record VerificationResult(int Texts, int Verified, int Addresses, ValueList<Finding> Findings) : Showable
{
    /// <summary>The columns of a verification.</summary>
    public static IReadOnlyList<Column<VerificationResult>> Columns { get; } = new Columns<VerificationResult>
    {
        { "texts", result => result.Texts, "Texts" },
        { "verified", result => result.Verified, "Passages as cited" },
        { "addresses", result => result.Addresses, "Addresses" },
        { "findings", result => result.Findings.Count, "Findings", result => Finding.Summary(result.Findings) },
    };

    /// <summary>The number of passages and of findings.</summary>
    public override string ToString() => FormattableString.Invariant($"{Verified} passages as cited, {Findings.Count} findings");
}
