using System.Globalization;

namespace ProtestEvents;

/// <summary>Every sentence about what is wrong with a record: what was found, what is expected.</summary>
internal static class FindingSentences
{
    public static string NoFolder(string folder) => $"Found no folder {folder}, expected the folder of a record.";

    public static string UnreadableFile(string file) => $"Found a file {file} that can't be opened, expected one that may be read: another program may hold it.";

    public static string NotDescribed(string property) => $"Found no {property} of the record, expected one in {DataPackage.FileName}: it stands beside every result.";

    public static string NoFile(string file) => $"Found no file {file}, expected one: every record has it, if only with a header row.";

    public static string NotJson(long line, long position) =>
        Say($"Found a file that breaks the rules of JSON at line {line + 1}, byte {position + 1}, expected a data package as the Frictionless standard describes it.");

    public static string BadPackage(string why) => $"Found a file that can't be read as a data package ({why}), expected one as the Frictionless standard describes it.";

    public static string BadEncoding(int position) =>
        Say($"Found bytes that are not UTF-8 at byte {position}, expected UTF-8: save the file as \"CSV UTF-8\".");

    public static string NulCharacter() => "Found a NUL character, expected text: the file may be UTF-16; save it as \"CSV UTF-8\".";

    public static string NoHeader() => "Found no header, expected the names of the columns in the first row.";

    public static string ColumnTwice(string column) => $"Found the column {column} twice, expected it once.";

    public static string MissingColumn(string column) => $"Found no column {column}, expected one: the codebook names it.";

    public static string UnknownColumn(string column) => $"Found a column '{column}' that nobody declares, expected one that the codebook names or that datapackage.json declares.";

    public static string RaggedRow(int found, int expected) => Say($"Found {found} cells, expected {expected} as in the header.");

    public static string OpenQuote() => "Found a quotation mark that is never closed, expected a closing one: the rest of the file was read as one cell.";

    public static string StrayQuote() =>
        "Found a quotation mark inside a cell, expected the cell in quotation marks and those inside it doubled, as in \"he said \"\"no\"\"\".";

    public static string EmptyRow() => "Found an empty row, expected none.";

    public static string Required(string column) => $"Found an empty cell, expected a value: {column} is required.";

    public static string DuplicateValue(string column, string value, int first) =>
        Say($"Found '{value}' again, expected each {column} once: it stands in row {first} already.");

    public static string NotANumber(string value) => $"Found '{value}', expected a number in digits, with a point before decimals and no spaces or words.";

    public static string NotAWholeNumber(string value) => $"Found '{value}', expected a whole number in digits.";

    public static string BelowMinimum(string value, decimal minimum) => Say($"Found {value}, expected {minimum} or more.");

    public static string AboveMaximum(string value, decimal maximum) => Say($"Found {value}, expected {maximum} or less.");

    public static string NotAllowed(string value, IEnumerable<string> allowed) => $"Found '{value}', expected one of {string.Join(", ", allowed)}.";

    public static string NotInVocabulary(string value, string vocabulary) =>
        $"Found the code '{value}', expected a code of the vocabulary {vocabulary}: add it to codes.csv or correct it.";

    public static string BadPattern(string column, string value, string pattern) => column switch
    {
        "id" => $"Found the id '{value}', expected small letters a to z and digits, in groups joined by single hyphens.",
        "digest" => $"Found the digest '{value}', expected 16 digits from 0 to 9 and a to f.",
        _ => $"Found '{value}', expected it to look like {pattern}.",
    };

    public static string BadDate(string sentence) => sentence;

    public static string UnknownVocabulary(string vocabulary) => $"Found a code of the vocabulary {vocabulary}, expected a vocabulary that a column is declared to use.";

    public static string NotADay(string value) => $"Found '{value}', expected a day as 2022-01-04.";

    public static string NumberTooLarge(string value) => $"Found {value}, expected a whole number up to {int.MaxValue.ToString(CultureInfo.InvariantCulture)}.";

    public static string EmptyListPart(string value) => $"Found a list with an empty part in '{value}', expected values joined by single semicolons.";

    public static string BrokenReference(string id, string table) => $"Found the id '{id}', expected an id that stands in {table}.csv.";

    public static string SpreadsheetDamage(string value) =>
        $"Found '{value}', expected what was there before a spreadsheet took it for a date, a formula or a large number: type it again as text.";

    public static string FormulaCell(string value) =>
        $"Found a cell that starts with '{value[0]}', which a spreadsheet would run as a formula, expected text: put a word before it.";

    public static string UntrimmedCell() => "Found white space before or behind the value, expected none.";

    public static string Cycle(string column, IEnumerable<string> ids) => $"Found a circle through {column}: {string.Join(" → ", ids)}; expected it to end somewhere.";

    public static string BoundsOutOfOrder(decimal low, decimal high) => Say($"Found low {low} above high {high}, expected low to be at most high.");

    public static string BestOutside(decimal best, decimal? low, decimal? high) =>
        Say($"Found best {best} outside its bounds {Bound(low)} to {Bound(high)}, expected it between them.");

    public static string QualifierMismatch(string qualifier, string found, string expected) =>
        $"Found {found} filled for the qualifier {qualifier}, expected {expected}.";

    public static string QualifierNotInWords(string qualifier, string words, IEnumerable<string> called) => called.ToList() switch
    {
        [] => $"Found the qualifier {qualifier} for the words '{words}', which do not say so, expected exact, or a note that says why.",
        var all => $"Found the qualifier {qualifier} for the words '{words}', expected {string.Join(" or ", all)}, as the words say.",
    };

    public static string NumberNotInWords(IEnumerable<decimal> numbers, string words) =>
        $"Found {string.Join(" and ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))}, which the words '{words}' do not say, expected the number of the words, or a note that names it and says how it was derived.";

    public static string WithoutBasis(string value, string basis) => $"Found a value in {value} and none in {basis}, expected it to be told how it was found.";

    public static string BasisOfNothing(string value, string basis) => $"Found a value in {basis} and none in {value}, expected both or neither.";

    public static string InferredWithoutReason(string basis) => $"Found inferred in {basis} and no note, expected a note that gives the reason.";

    public static string ExactDiffers() => "Found different numbers in low, best and high of an exact figure, expected the same in all three.";

    public static string ShareWithoutWhole() => "Found a share with no out_of and no percent as its unit, expected to be told of what it is a share.";

    public static string RevisionWithoutEarlier(string act) => $"Found the act {act} and no id in revises, expected the earlier figure that it {act}.";

    public static string RevisesWithoutAct() => "Found an id in revises and the act states, expected revises or retracts.";

    public static string HalfACoordinate() => "Found only one of latitude and longitude, expected both or neither.";

    public static string OutsideBox(double latitude, double longitude, BoundingBox box) =>
        Say($"Found the point {latitude} N {longitude} E, expected one within {box.South} to {box.North} N and {box.West} to {box.East} E, where the record's country lies.");

    public static string OutsideParent(string code, string parent, string parentCode) =>
        $"Found {code} as the region's code of a place in {parent}, expected {parentCode}, the code of the region that it lies in.";

    public static string WrongParentKind(string kind, string parent, string parentKind) =>
        $"Found a place of the kind {kind} in {parent}, which is of the kind {parentKind}, expected it to lie in something larger.";

    public static string FarFromParent(double kilometres, string parent, double most) =>
        Say($"Found a site {Math.Round(kilometres)} km from {parent}, which it is said to lie in, expected at most {most} km.");

    public static string SharedSpelling(string spelling, string other) => $"Found the spelling '{spelling}', which is also one of {other}, expected each spelling to mean one place.";

    public static string NotCited(string id) => $"Found no citation of '{id}', expected at least one row in citations.csv.";

    public static string CitesOtherSource(string found, string expected) =>
        $"Found a citation of the source '{found}' for a row of the source '{expected}', expected the same source, or the one that it stands in.";

    public static string NothingSaysIt(string id) => $"Found no citation of '{id}' with the role says, expected the passage or address that says it.";

    public static string NoPassageOfCorpus(string source) => $"Found an address alone for {source}, which is coded whole, expected para, start, end and digest.";

    public static string NoPassage() => "Found neither a passage nor an address, expected para, start, end and digest, or url.";

    public static string HalfAPassage() => "Found only some of para, start, end and digest, expected all four.";

    public static string OffsetsOutOfOrder(int start, int end) => Say($"Found end {end} at or before start {start}, expected it behind.");

    public static string PassageTooLong(int length) => Say($"Found a passage of {length} characters, expected at most {Passage.MaximumLength}.");

    public static string ParagraphOutside(int paragraph, int first, int last) =>
        Say($"Found paragraph {paragraph}, expected one from {first} to {last}, where the source stands in its file.");

    public static string ParagraphUnaccounted(int first, int last, string source) => first == last
        ? Say($"Found neither a row nor a reason for paragraph {first} of {source}, expected a citation of it or a row in coverage.csv.")
        : Say($"Found neither a row nor a reason for paragraphs {first} to {last} of {source}, expected a citation or a row in coverage.csv for each.");

    public static string ParagraphTwice(int paragraph, int first) =>
        Say($"Found a second reason for paragraph {paragraph}, expected one: it stands in row {first} already.");

    public static string ParagraphsOutOfOrder(int first, int last) => Say($"Found para_to {last} before para_from {first}, expected it behind or the same.");

    public static string SourceOutside(string outer, string file, int first, int last) =>
        Say($"Found a part of {outer} that lies outside it, expected paragraphs from {first} to {last} of {file}.");

    public static string RequiredOfCorpus(string column) => $"Found an empty cell, expected a value: {column} is required of a source that is coded whole.";

    public static string ParagraphBoth(int paragraph) =>
        Say($"Found a reason why paragraph {paragraph} has no row, expected none: it is cited.");

    public static string EpisodeEndsFirst() => "Found an episode that ends before it starts, expected its end behind its start.";

    private static string Bound(decimal? bound) => bound is { } value ? value.ToString(CultureInfo.InvariantCulture) : "open";

    private static string Say(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
