namespace ProtestEvents.Cli;

/// <summary>The main questions as views of the database, so that they can be asked without writing joins.</summary>
internal static class SqliteViews
{
    public const string Sql = """
        CREATE VIEW reports_in_full AS
          SELECT r.id, e.title AS event, e.episode, r.type, r.date, r.polarity, r.phase, p.name AS place, a.name AS said_by, a.side, s.title AS source, s.tier
          FROM reports r JOIN events e ON e.id = r.event JOIN sources s ON s.id = r.source JOIN actors a ON a.id = r.stated_by LEFT JOIN places p ON p.id = r.place;
        CREATE VIEW figures_in_full AS
          SELECT f.id, f.measure, e.title AS event, e.episode, p.name AS place, f.date, f.low, f.best, f.high, f.qualifier, f.words, a.name AS said_by, a.side, f.stated_on, f.act, f.origin, s.title AS source, s.tier
          FROM figures f JOIN sources s ON s.id = f.source JOIN actors a ON a.id = f.stated_by LEFT JOIN events e ON e.id = f.event LEFT JOIN places p ON p.id = f.place;
        CREATE VIEW claims_in_full AS
          SELECT c.id, q.topic, q.question, q.statement, a.name AS said_by, a.side, c.stance, c.endorsement, s.title AS source, s.tier
          FROM claims c JOIN propositions q ON q.id = c.proposition JOIN sources s ON s.id = c.source JOIN actors a ON a.id = c.stated_by;
        CREATE VIEW disputed_propositions AS
          SELECT q.id, q.statement, count(DISTINCT CASE WHEN c.stance = 'asserts' THEN c.stated_by END) AS asserting, count(DISTINCT CASE WHEN c.stance <> 'asserts' THEN c.stated_by END) AS contesting
          FROM propositions q JOIN claims c ON c.proposition = q.id GROUP BY q.id HAVING asserting > 0 AND contesting > 0;
        CREATE VIEW event_sources AS
          SELECT e.id, e.title, e.type, e.episode, count(DISTINCT r.source) AS sources, count(r.id) AS reports, count(DISTINCT r.date) AS dates
          FROM events e LEFT JOIN reports r ON r.event = e.id GROUP BY e.id;
        CREATE VIEW latest_figures AS
          SELECT f.* FROM figures_in_full f WHERE f.id NOT IN (SELECT revises FROM figures WHERE revises IS NOT NULL) AND f.act <> 'retracts';
        """;
}
