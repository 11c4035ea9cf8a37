using static ProtestEvents.Problem;

namespace ProtestEvents;

/// <summary>Everything that can be wrong with a record: its code, and a sentence that says what was found and what is expected.</summary>
internal static partial class Problems
{
    public static Problem NoFolder(string folder) => Error("no-folder", $"Found no folder {folder}, expected the folder of a record.");

    public static Problem UnreadableFile(string file) => Error(
        "unreadable-file", $"Found a file {file} that can't be opened, expected one that may be read: another program may hold it.");

    public static Problem NotDescribed(string property) => Warning(
        "not-described", $"Found no {property} of the record, expected one in {DataPackage.FileName}: it stands beside every result.");

    public static Problem NoFile(string file) => Error("missing-file", $"Found no file {file}, expected one: every record has it, if only with a header row.");

    public static Problem NotJson(long line, long position) => Error(
        "bad-package",
        $"Found a file that breaks the rules of JSON at line {line + 1}, byte {position + 1}, expected a data package as the Frictionless standard describes it.");

    public static Problem BadPackage(string why) => Error(
        "bad-package", $"Found a file that can't be read as a data package ({why}), expected one as the Frictionless standard describes it.");

    public static Problem BadEncoding(int position) => Error(
        "bad-encoding", $"Found bytes that are not UTF-8 at byte {position}, expected UTF-8: save the file as \"CSV UTF-8\".");

    public static Problem NulCharacter() => Error("bad-encoding", $"Found a NUL character, expected text: the file may be UTF-16; save it as \"CSV UTF-8\".");

    public static Problem NoHeader() => Error("no-header", $"Found no header, expected the names of the columns in the first row.");

    public static Problem OtherSeparator(string found) => Error(
        "other-separator", $"Found {found} between the names of the columns, expected commas: save the file as \"CSV UTF-8\" with commas between the cells.");

    public static Problem SeparatorLine(string line) => Error(
        "other-separator", $"Found '{line}' as the first row, which is a note for one spreadsheet, expected the names of the columns: take that row out.");

    public static Problem HeaderInOtherCase(IEnumerable<string> columns) => Error(
        "header-case", $"Found names of columns in other letter case or with white space ({string.Join(", ", columns)}), expected them as the codebook has them, in small letters.");

    public static Problem ColumnTwice(string column) => Error("column-twice", $"Found the column {column} twice, expected it once.");

    public static Problem MissingColumn(string column) => Error("missing-column", $"Found no column {column}, expected one: the codebook names it.");

    public static Problem UnknownColumn(string column) => Error(
        "unknown-column", $"Found a column '{column}'{Foreign(column)} that nobody declares, expected one that the codebook names or that datapackage.json declares.");

    public static Problem RaggedRow(int found, int expected) => Error("ragged-row", $"Found {found} cells, expected {expected} as in the header.");

    public static Problem OpenQuote() => Error(
        "open-quote", $"Found a quotation mark that is never closed, expected a closing one: the rest of the file was read as one cell.");

    public static Problem StrayQuote() => Error(
        "stray-quote",
        $"Found a quotation mark inside a cell, expected the cell in quotation marks and those inside it doubled, as in \"he said \"\"no\"\"\".");

    public static Problem EmptyRows(int rows) => rows == 1
        ? Error("empty-row", $"Found an empty row, expected none.")
        : Error("empty-row", $"Found {rows} empty rows, the first of them here, expected none.");

    public static Problem NoColumnOfTable(string header) => Error(
        "no-header", $"Found '{header}' as the first row, which names no column of this table, expected the names of its columns: it may be another file.");

    public static Problem NoRows(string id) => Error(
        "no-rows", $"Found a header and no rows, expected those that other tables refer to, such as '{id}'.");

    public static Problem NoCitations(string id) => Error(
        "not-cited", $"Found a header and no rows, expected a citation of '{id}' and of every other row that must be cited.");

    public static Problem CellTooLong(int length, int most) => Error(
        "cell-too-long", $"Found a cell of {length} characters, expected at most {most}, as many as spreadsheets hold: a closing quotation mark may be missing.");

    public static Problem HiddenCharacter(string code) => Error(
        "hidden-character", $"Found the character {code}, which nobody sees or which stands for a lost one, expected text without it.");

    public static Problem Required(string column) => Error("required", $"Found an empty cell, expected a value: {column} is required.");

    public static Problem DuplicateValue(string column, string value, int first) => Error(
        column is "id" or "code" ? "duplicate-id" : "duplicate-value",
        $"Found '{value}' again, expected each {column} once: it stands in row {first} already.");

    public static Problem NotANumber(string value) => Error(
        "not-a-number", $"Found '{value}', expected a number in digits, with a point before decimals and no spaces or words.");

    public static Problem NotAWholeNumber(string value) => Error("not-a-number", $"Found '{value}', expected a whole number in digits.");

    public static Problem BelowMinimum(string value, decimal minimum) => Error("out-of-bounds", $"Found {value}, expected {minimum} or more.");

    public static Problem AboveMaximum(string value, decimal maximum) => Error("out-of-bounds", $"Found {value}, expected {maximum} or less.");

    public static Problem NotAllowed(string value, IEnumerable<string> allowed) => Error(
        "not-allowed", $"Found '{value}', expected one of {string.Join(", ", allowed)}.");

    public static Problem BroaderNotInVocabulary(string value, string vocabulary, IReadOnlyCollection<string> known) =>
        NotInVocabulary(value, vocabulary, known) with { Code = "broken-reference" };

    public static Problem NotInVocabulary(string value, string vocabulary, IReadOnlyCollection<string> known) => Error(
        "not-in-vocabulary", $"Found the code '{value}'{Foreign(value)}, expected a code of the vocabulary {vocabulary}; {LookUpSentences.Codes(value, known)}. Add it to codes.csv or correct it.");

    public static Problem BadPattern(string column, string value, string pattern) => column switch
    {
        "id" => Error("bad-id", $"Found the id '{value}'{Foreign(value)}, expected small letters a to z and digits, in groups joined by single hyphens."),
        "digest" => Error("bad-digest", $"Found the digest '{value}', expected 16 digits from 0 to 9 and a to f."),
        _ => Error("bad-pattern", $"Found '{value}', expected it to look like {pattern}."),
    };

    public static Problem BadDate(string sentence) => Error("bad-date", $"{sentence}");

    public static Problem DateBeyondYears(string value) => Error(
        "bad-date", $"Found '{value}', which may lie outside the years 1 to 9999, expected a date within them: a record is about events that can be put on a calendar.");

    public static Problem UnknownVocabulary(string vocabulary) => Error(
        "unknown-vocabulary", $"Found a code of the vocabulary {vocabulary}, expected a vocabulary that a column is declared to use.");

    public static Problem NotADay(string value) => Error("bad-date", $"Found '{value}', expected a day as 2022-01-04.");

    public static Problem NumberTooLarge(string value) => Error(
        "out-of-bounds", $"Found {value}, expected a whole number up to {int.MaxValue}.");

    public static Problem EmptyListPart(string value) => Error(
        "empty-list-part", $"Found a list with an empty part in '{value}', expected values joined by single semicolons.");

    public static Problem BrokenReference(string id, string table) => Error(
        "broken-reference", $"Found the id '{id}'{Foreign(id)}, expected an id that stands in {table}.csv.");

    public static Problem SpreadsheetDamage(string value) => Error(
        "spreadsheet-damage",
        $"Found '{value}', expected what was there before a spreadsheet took it for a date, a formula or a large number: type it again as text.");

    public static Problem FormulaCell(string value) => Error(
        "formula", $"Found a cell that starts with '{value[0]}', which a spreadsheet would run as a formula, expected text: put a word before it.");

    public static Problem UntrimmedCell() => Error("untrimmed", $"Found white space before or behind the value, expected none.");

    public static Problem Cycle(string column, IEnumerable<string> ids) => Error(
        "cycle", $"Found a circle through {column}: {string.Join(" → ", ids)}; expected it to end somewhere.");

    public static Problem BoundsOutOfOrder(decimal low, decimal high) => Error(
        "bounds-order", $"Found low {low} above high {high}, expected low to be at most high.");

    public static Problem BestOutside(decimal best, decimal? low, decimal? high) => Error(
        "best-outside-bounds", $"Found best {best} outside its bounds {Bound(low)} to {Bound(high)}, expected it between them.");

    public static Problem QualifierMismatch(string qualifier, IReadOnlyList<string> found, IReadOnlyList<string> expected) => Error(
        "qualifier-mismatch", $"Found {Filled(found)} filled for the qualifier {qualifier}, expected {Filled(expected)}.");

    public static Problem QualifierNotInWords(string qualifier, string words, IReadOnlyList<string> called)
    {
        const string Code = "qualifier-not-in-words";
        return called.Count == 0
            ? Error(Code, $"Found the qualifier {qualifier} for the words '{words}', which do not say so, expected exact, or a note that says why.")
            : Error(Code, $"Found the qualifier {qualifier} for the words '{words}', expected {string.Join(" or ", called)}, as the words say.");
    }

    public static Problem NumberNotInWords(IEnumerable<decimal> numbers, string words) => Error(
        "number-not-in-words",
        $"Found {Each(numbers)}, which the words '{words}' do not say, expected the number of the words, or a note that names it and says how it was derived.");

    public static Problem WithoutBasis(string value, string basis) => Error(
        "basis-unpaired", $"Found a value in {value} and none in {basis}, expected it to be told how it was found.");

    public static Problem BasisOfNothing(string value, string basis) => Error(
        "basis-unpaired", $"Found a value in {basis} and none in {value}, expected both or neither.");

    public static Problem InferredWithoutReason(string basis) => Warning(
        "inferred-without-reason", $"Found inferred in {basis} and no note, expected a note that gives the reason.");

    public static Problem ExactDiffers() => Error(
        "qualifier-mismatch", $"Found different numbers in low, best and high of an exact figure, expected the same in all three.");

    public static Problem ShareWithoutWhole() => Error(
        "share-of-nothing", $"Found a share with no out_of and no percent as its unit, expected to be told of what it is a share.");

    public static Problem RevisionWithoutEarlier(string act) => Error(
        "required", $"Found the act {act} and no id in revises, expected the earlier figure that it {act}.");

    public static Problem RevisesWithoutAct() => Error("not-allowed", $"Found an id in revises and the act states, expected revises or retracts.");

    public static Problem HalfACoordinate() => Error("half-a-coordinate", $"Found only one of latitude and longitude, expected both or neither.");

    public static Problem OutsideBox(double latitude, double longitude, BoundingBox box) => Error(
        "outside-country",
        $"Found the point {latitude} N {longitude} E, expected one within {Inside(box)}, where the record's country lies.");

    public static Problem OutsideParent(string code, string parent, string parentCode) => Error(
        "place-outside-parent", $"Found {code} as the region's code of a place in {parent}, expected {parentCode}, the code of the region that it lies in.");

    public static Problem WrongParentKind(string kind, string parent, string parentKind) => Error(
        "place-outside-parent",
        $"Found a place of the kind {kind} in {parent}, which is of the kind {parentKind}, expected it to lie in something larger.");

    public static Problem FarFromParent(double kilometres, string parent, double most) => Error(
        "place-outside-parent", $"Found a site {Math.Round(kilometres)} km from {parent}, which it is said to lie in, expected at most {most} km.");

    public static Problem SharedSpelling(string spelling, string other) => Error(
        "shared-spelling", $"Found the spelling '{spelling}', which is also one of {other}, expected each spelling to mean one place.");

    public static Problem NotCited(string id) => Error("not-cited", $"Found no citation of '{id}', expected at least one row in citations.csv.");

    public static Problem CitesOtherSource(string found, string expected) => Error(
        "cites-other-source",
        $"Found a citation of the source '{found}' for a row of the source '{expected}', expected the same source, or the one that it stands in.");

    public static Problem NothingSaysIt(string id) => Error(
        "not-cited", $"Found no citation of '{id}' with the role says, expected the passage or address that says it.");

    public static Problem NoPassageOfCorpus(string source) => Error(
        "no-passage", $"Found an address alone for {source}, which is coded whole, expected para, start, end and digest.");

    public static Problem NoPassage() => Error("no-passage", $"Found neither a passage nor an address, expected para, start, end and digest, or url.");

    public static Problem HalfAPassage() => Error("half-a-passage", $"Found only some of para, start, end and digest, expected all four.");

    public static Problem OffsetsOutOfOrder(int start, int end) => Error("bad-offset", $"Found end {end} at or before start {start}, expected it behind.");

    public static Problem PassageTooLong(int length) => Error(
        "passage-too-long", $"Found a passage of {length} characters, expected at most {Passage.MaximumLength}.");

    public static Problem ParagraphOutside(int paragraph, int first, int last) => Error(
        "bad-offset", $"Found paragraph {paragraph}, expected one from {first} to {last}, where the source stands in its file.");

    public static Problem ParagraphUnaccounted(int first, int last, string source)
    {
        const string Code = "paragraph-unaccounted";
        return first == last
            ? Error(Code, $"Found neither a row nor a reason for paragraph {first} of {source}, expected a citation of it or a row in coverage.csv.")
            : Error(
                Code,
                $"Found neither a row nor a reason for paragraphs {first} to {last} of {source}, expected a citation or a row in coverage.csv for each.");
    }

    public static Problem ParagraphTwice(int paragraph, int first) => Error(
        "duplicate-value", $"Found a second reason for paragraph {paragraph}, expected one: it stands in row {first} already.");

    public static Problem PartTwice(int start, int end, int first) => Error(
        "duplicate-value", $"Found a second reason for the characters from {start} to {end}, expected one: row {first} has a reason for the same place.");

    public static Problem HalfAPart() => Error(
        "half-a-part", $"Found only one of start and end, expected both for a part of the paragraph, or neither for the whole of it.");

    public static Problem ParagraphsOutOfOrder(int first, int last) => Error(
        "bounds-order", $"Found para_to {last} before para_from {first}, expected it behind or the same.");

    public static Problem SourceOutside(string outer, string file, int first, int last) => Error(
        "source-outside-source", $"Found a part of {outer} that lies outside it, expected paragraphs from {first} to {last} of {file}.");

    public static Problem RequiredOfCorpus(string column) => Error(
        "required", $"Found an empty cell, expected a value: {column} is required of a source that is coded whole.");

    public static Problem ParagraphBoth(int paragraph) => Error(
        "coded-and-uncoded", $"Found a reason why paragraph {paragraph} has no row, expected none: it is cited.");

    public static Problem PartBoth(int start, int end, string citation) => Error(
        "coded-and-uncoded", $"Found a reason why the characters from {start} to {end} have no row, expected none: '{citation}' cites some of them.");

    public static Problem RetiredAndThere(string id, string table) => Error(
        "retired-id", $"Found the id '{id}' of a row that is still in {table}.csv, expected one that left the record.");

    public static Problem NoSuccessor(string id) => Error(
        "broken-reference", $"Found the successor '{id}', expected the id of a row that can be explained or that left too, or an empty cell.");

    public static Problem EpisodeEndsFirst() => Error("bounds-order", $"Found an episode that ends before it starts, expected its end behind its start.");

    /// <summary>Letters of other alphabets look like those of this one, so they are named.</summary>
    private static string Foreign(string value) => value.EnumerateRunes().FirstOrDefault(rune => !rune.IsAscii) is { Value: > 0 } found
        ? FormattableString.Invariant($" (its '{found}' is U+{found.Value:X4}, none of a to z)")
        : "";

    private static string Inside(BoundingBox box) => FormattableString.Invariant($"{box.South} to {box.North} N and {box.West} to {box.East} E");

    private static string Each(IEnumerable<decimal> numbers) => string.Join(" and ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    private static string Bound(decimal? bound) => bound is { } value ? value.ToString(CultureInfo.InvariantCulture) : "open";

    private static string Filled(IReadOnlyList<string> columns) => columns.Count switch
    {
        0 => "none of low, best and high",
        1 => columns[0],
        _ => $"{string.Join(", ", columns.SkipLast(1))} and {columns[^1]}",
    };
}
