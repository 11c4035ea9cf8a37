using static ProtestEvents.Problem;

namespace ProtestEvents;

/// <content>What is wrong with what rows say together: with their dates, their types, their speakers and their words.</content>
internal static partial class Problems
{
    public static Problem DatedAfterSource(EdtfDate found, string source, CalendarDay cameOut) => Error(
        "dated-after-source",
        $"Found {found}, after {cameOut}, when {source} came out, expected a day up to then, or a figure that is demanded, promised or planned.");

    public static Problem StatedAfterSource(EdtfDate found, string source, CalendarDay cameOut) => Error(
        "stated-after-source", $"Found {found} as the day of the statement, after {cameOut}, when {source} came out, expected a day up to then.");

    public static Problem SourceAfterRecord(EdtfDate found, CalendarDay created) => Error(
        "source-after-record",
        $"Found {found} as the day of publication, after {created}, the record's own date, expected a day up to then, or a later 'created' in {DataPackage.FileName}.");

    public static Problem NoDay(string found) => Error(
        "bad-date", $"Found '{found}' as the record's own date, expected a day, or a day and a time, as 2022-01-04T00:00:00Z.");

    public static Problem OutsideEpisode(EdtfDate found, Episode episode) => Error(
        "outside-episode",
        $"Found {found}, outside the event's episode {episode.Id}, {episode.Start} to {episode.End}, expected a date in it, or an episode that holds its reports.");

    public static Problem FarFromEpisode(EdtfDate found, Episode episode) => Error(
        "far-from-episode",
        $"Found {found}, a year or more away from the event's episode {episode.Id}, {episode.Start} to {episode.End}, expected a date near it: the year may be a slip.");

    public static Problem AYearFromEpisode(EdtfDate found, Episode episode) => Warning(
        "far-from-episode",
        $"Found {found}, a day of the event's episode {episode.Id}, {episode.Start} to {episode.End}, in another year, expected a date near it: the year may be a slip.");

    public static Problem RepeatedReport(string other, int row) => Warning(
        "repeated-report",
        $"Found the source, speaker, event, type, polarity, phase and place of '{other}' in row {row} and a date that may be the same, expected one report with both citations, or a note that names the other report and says what sets them apart.");

    public static Problem DenialWithin() => Warning(
        "denial-within", $"Found the extent within for a denial, expected whole or point: that something did not happen somewhere within a place tells nothing.");

    public static Problem TypeOfNoReport(string type, IEnumerable<string> found) => Error(
        "type-of-no-report", $"Found the type {type}, expected that of a report of the event, or a broader one: its reports are of {string.Join(", ", found)}.");

    public static Problem AttributesNobody(string actor) => Warning(
        "attributes-nobody",
        $"Found the role attributes for a row that {actor}, the source's own voice, says and nobody passed on, expected in stated_by or via who is named there, or the role identifies.");

    public static Problem BeginsWithPronoun(string word) => Warning(
        "begins-with-pronoun", $"Found '{word}' as its first word, expected what '{word}' stands for: it is read alone.");

    public static Problem SameTitle(string other, int row) => Warning(
        "same-title", $"Found the title of '{other}' in row {row}, of the same episode, expected one that tells them apart, as by place and day: it is read alone.");

    public static Problem SameStatement(string other, int row) => Warning(
        "same-statement", $"Found the statement of '{other}' in row {row}, of the same episode, expected one proposition, so that its claims stand beside each other.");

    public static Problem RepeatedClaim(string other, int row) => Warning(
        "repeated-claim",
        $"Found the source, speaker and proposition of '{other}' in row {row}, expected one claim with both citations, or a note that names the other claim and says what sets them apart.");

    public static Problem RepeatedLink(string other, int row) => Warning(
        "repeated-link", $"Found the source, speaker, events and relation of '{other}' in row {row}, expected one link with both citations.");

    public static Problem OwnOfAnother(string speaker, string actor) => Warning(
        "own-of-another",
        $"Found the endorsement own for a claim of {speaker}, expected adopts, neutral or rejects: the source's own voice is {actor}, its author, or somebody who is part of {actor}.");

    public static Problem NotOwn(string endorsement, string actor) => Warning(
        "not-own", $"Found the endorsement {endorsement} for a claim of {actor}, the source's own voice, expected own.");

    public static Problem OtherNumberOfTexts(string words, int texts) => Error(
        "other-number-of-texts", $"Found '{words}' in how the sources were selected, expected {texts}, the texts coded whole in sources.csv.");
}
