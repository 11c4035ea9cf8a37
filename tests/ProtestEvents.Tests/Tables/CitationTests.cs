using static ProtestEvents.Tests.Tables.Damage;

namespace ProtestEvents.Tests.Tables;

/// <summary>Citations, paragraphs without citations, and their sources.</summary>
public sealed class CitationTests
{
    public static TheoryData<Damage> Damages { get; } = Cases(
        new("a report has no citation", copy => copy.Remove("citations", "c-gazette-rally-goes-on-1"),
            Error("reports.csv", 6, "id", "not-cited", "Found no citation of 'gazette-rally-goes-on', expected at least one row in citations.csv.")),
        new("a link has no citation", copy => copy.Remove("citations", "c-gazette-link-fares-1"),
            Error("links.csv", 2, "id", "not-cited", "Found no citation of 'gazette-link-fares', expected at least one row in citations.csv.")),
        new("no passage says it", copy => copy.Set("citations", "c-gazette-rally-goes-on-1", "role", "identifies"),
            Error("reports.csv", 6, "id", "not-cited",
                "Found no citation of 'gazette-rally-goes-on' with the role says, expected the passage or address that says it.")),
        new("a citation is of another source", copy => copy.Set("citations", "c-almanac-claim-fares-1", "source", "gazette-1907")
                .Set("citations", "c-almanac-claim-fares-1", "url", "").Set("citations", 30, "para", "4").Set("citations", 30, "start", "690")
                .Set("citations", 30, "end", "734").Set("citations", 30, "digest", "b94c9ce3a6b49b62"),
            Error("citations.csv", 30, "source", "cites-other-source",
                "Found a citation of the source 'gazette-1907' for a row of the source 'almanac-1910', expected the same source, or the one that it stands in.")),
        new("a passage ends where it starts", copy => copy.Set("citations", "c-gazette-march-1", "end", "418"),
            Error("citations.csv", 6, "end", "bad-offset", "Found end 418 at or before start 418, expected it behind.")),
        new("a passage ends before it starts", copy => copy.Set("citations", "c-gazette-march-1", "end", "417"),
            Error("citations.csv", 6, "end", "bad-offset", "Found end 417 at or before start 418, expected it behind.")),
        new("an offset is negative", copy => copy.Set("citations", "c-gazette-march-1", "start", "-1"),
            Error("citations.csv", 6, "start", "out-of-bounds", "Found -1, expected 0 or more.")),
        new("an offset is no number", copy => copy.Set("citations", "c-gazette-march-2", "start", "¶3"),
            Error("citations.csv", 7, "start", "not-a-number", "Found '¶3', expected a number in digits, with a point before decimals and no spaces or words.")),
        new("an offset has decimals", copy => copy.Set("citations", "c-gazette-march-2", "start", "390.0"),
            Error("citations.csv", 7, "start", "not-a-number", "Found '390.0', expected a whole number in digits.")),
        new("a passage is a character too long", copy => copy.Set("citations", "c-gazette-march-1", "end", "1619"),
            Error("citations.csv", 6, "end", "passage-too-long", "Found a passage of 1201 characters, expected at most 1200.")),
        new("a passage is as long as may be", copy => copy.Set("citations", "c-gazette-march-1", "end", "1618")),
        new("a digest is too short", copy => copy.Set("citations", "c-gazette-march-1", "digest", "1685e62d37a9a3f"),
            Error("citations.csv", 6, "digest", "bad-digest", "Found the digest '1685e62d37a9a3f', expected 16 digits from 0 to 9 and a to f.")),
        new("a digest has capitals", copy => copy.Set("citations", "c-gazette-march-1", "digest", "1685E62D37A9A3F6"),
            Error("citations.csv", 6, "digest", "bad-digest", "Found the digest '1685E62D37A9A3F6', expected 16 digits from 0 to 9 and a to f.")),
        new("a passage has no digest", copy => copy.Set("citations", "c-gazette-march-1", "digest", ""),
            Error("citations.csv", 6, "para", "half-a-passage", "Found only some of para, start, end and digest, expected all four.")),
        new("a citation has neither passage nor address", copy => copy.Set("citations", "c-almanac-absent-1", "url", ""),
            Error("citations.csv", 25, "para", "no-passage", "Found neither a passage nor an address, expected para, start, end and digest, or url.")),
        new("a text coded whole is cited by address", copy => copy.Change("citations", rows => rows[5] = [.. rows[5].Take(5), "", "", "", "", "https://example.org/"]),
            Error("citations.csv", 6, "para", "no-passage",
                "Found an address alone for gazette-1907, which is coded whole, expected para, start, end and digest.")),
        new("a paragraph lies behind its source", copy => copy.Set("citations", "c-gazette-march-2", "para", "9"),
            Error("citations.csv", 7, "para", "bad-offset", "Found paragraph 9, expected one from 1 to 8, where the source stands in its file.")),
        new("a paragraph lies before its source", copy => copy.Set("citations", "c-leaflet-rise-1", "para", "4"),
            Error("citations.csv", 20, "para", "bad-offset", "Found paragraph 4, expected one from 5 to 6, where the source stands in its file.")),
        new("a paragraph has neither row nor reason", copy => copy.Change("coverage", rows => rows.RemoveAt(3)),
            Error("sources.csv", 2, "para_to", "paragraph-unaccounted",
                "Found neither a row nor a reason for paragraph 8 of gazette-1907, expected a citation of it or a row in coverage.csv.")),
        new("a paragraph of a source inside another has neither", copy => copy.Change("coverage", rows => rows.RemoveAt(2)),
            Error("sources.csv", 3, "para_to", "paragraph-unaccounted",
                "Found neither a row nor a reason for paragraph 5 of leaflet-1907, expected a citation of it or a row in coverage.csv.")),
        new("two runs of paragraphs have neither", copy => copy.Set("sources", "gazette-1907", "para_to", "2000000000").Change("coverage", rows => rows.RemoveAt(1)),
            Error("sources.csv", 2, "para_to", "paragraph-unaccounted",
                "Found neither a row nor a reason for paragraph 1 of gazette-1907, expected a citation of it or a row in coverage.csv."),
            Error("sources.csv", 2, "para_to", "paragraph-unaccounted",
                "Found neither a row nor a reason for paragraphs 9 to 2000000000 of gazette-1907, expected a citation or a row in coverage.csv for each.")),
        new("the last paragraph is the last number there is", copy => copy.Set("sources", "gazette-1907", "para_to", "2147483647"),
            Error("sources.csv", 2, "para_to", "paragraph-unaccounted",
                "Found neither a row nor a reason for paragraphs 9 to 2147483647 of gazette-1907, expected a citation or a row in coverage.csv for each.")),
        new("a paragraph has both row and reason", copy => copy.Add("coverage", "gazette-1907", "3", "furniture"),
            Error("coverage.csv", 5, "para", "coded-and-uncoded", "Found a reason why paragraph 3 has no row, expected none: it is cited.")),
        new("a paragraph has two reasons", copy => copy.Add("coverage", "gazette-1907", "8", "heading"),
            Error("coverage.csv", 5, "para", "duplicate-value", "Found a second reason for paragraph 8, expected one: it stands in row 4 already.")),
        new("a reason is for a paragraph behind the source", copy => copy.Add("coverage", "leaflet-1907", "7", "heading"),
            Error("coverage.csv", 5, "para", "bad-offset", "Found paragraph 7, expected one from 5 to 6, where the source stands in its file.")),
        new("a text coded whole has no last paragraph", copy => copy.Set("sources", "gazette-1907", "para_to", ""),
            Error("sources.csv", 2, "para_to", "required", "Found an empty cell, expected a value: para_to is required of a source that is coded whole.")),
        new("a text coded whole has no file", copy => copy.Set("sources", "gazette-1907", "text_file", "").Set("sources", "leaflet-1907", "text_file", ""),
            Error("sources.csv", 2, "text_file", "required", "Found an empty cell, expected a value: text_file is required of a source that is coded whole."),
            Error("sources.csv", 3, "text_file", "required", "Found an empty cell, expected a value: text_file is required of a source that is coded whole.")),
        new("a source ends before it starts", copy => copy.Set("sources", "leaflet-1907", "para_from", "6").Set("sources", "leaflet-1907", "para_to", "5"),
            Error("sources.csv", 3, "para_to", "bounds-order", "Found para_to 5 before para_from 6, expected it behind or the same.")),
        new("a source lies outside the one it stands in", copy => copy.Set("sources", "leaflet-1907", "text_file", "leaflet.txt"),
            Error("sources.csv", 3, "part_of", "source-outside-source",
                "Found a part of gazette-1907 that lies outside it, expected paragraphs from 1 to 8 of gazette-1907.txt.")));

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_citation_gives_these_findings(Damage damage) => damage.AssertFindings();
}
