// The record as the page brings it (record.js), and the ways from row to row.

const record = window.peaRecord;

/** The tables by name: columns, and rows as arrays of cells in the order of the columns. */
export const tables = new Map(record.tables.map(table => [table.name, prepare(table)]));

/** The lists that a reader searches: a heading, columns, and rows with their cells and what they are filtered by. */
export const views = record.views;

// A report from a town is one from its region; a row has the tiers of its sources.
for (const view of views) {
  for (const row of view.rows) {
    const around = new Set();
    for (const place of row.place ?? []) for (let at = place; at && !around.has(at); at = cell('places', find('places', at) ?? [], 'parent')) around.add(at);
    row.place = [...around];
    row.tier = [...new Set((row.source ?? []).map(id => cell('sources', find('sources', id), 'tier')))];
  }
}

/** Names of what rows are filtered by, by code or id. */
export const names = record.names;

export const title = record.title;

function prepare(table) {
  const at = new Map(table.columns.map((column, index) => [column.name, index]));
  const key = at.get('id');
  const byId = new Map(key === undefined ? [] : table.rows.map(row => [row[key], row]));
  return { ...table, at, byId };
}

export function cell(table, row, column) {
  const index = tables.get(table).at.get(column);
  return index === undefined ? null : row[index];
}

export function find(table, id) {
  return tables.get(table)?.byId.get(id);
}

const titles = new Map();

// Rows without a title or name of their own are called by their first cells.
function titlesOf(table) {
  if (!titles.has(table)) {
    const rows = views.find(view => view.name === table)?.rows ?? [];
    titles.set(table, new Map([
      ...rows.map(row => [row.id, table === 'figures' ? `${row.cells[0]}: ${row.cells[1]}` : row.cells[0]]),
      ...Object.entries(record.titles[table] ?? {}),
    ]));
  }
  return titles.get(table);
}

/** What a reader calls a row. */
export function titleOf(table, id) {
  const row = find(table, id);
  if (!row) return id;
  for (const column of ['title', 'name', 'statement']) {
    const text = cell(table, row, column);
    if (text) return text;
  }
  return titlesOf(table).get(id) ?? id;
}

/** What a code means, in words. */
export function label(vocabulary, code) {
  return record.labels[vocabulary]?.[code] ?? code;
}

/** A cell as pieces of text, each perhaps with the row that it leads to. */
export function pieces(column, value) {
  if (value === null || value === '') return [];
  const parts = column.list ? String(value).split(';') : [String(value)];
  return parts.map(part => column.references ? { text: titleOf(column.references, part), table: column.references, id: part }
    : { text: column.vocabulary ? label(column.vocabulary, part) : part });
}

/** The rows of all tables that name a row, by table and column. */
export function pointingTo(table, id) {
  const found = [];
  for (const other of tables.values()) {
    for (const [index, column] of other.columns.entries()) {
      if (column.references !== table || !other.at.has('id')) continue;
      const rows = other.rows.filter(row => row[index] !== null && (column.list ? String(row[index]).split(';').includes(id) : row[index] === id));
      if (rows.length) found.push({ table: other.name, column: column.name, ids: rows.map(row => row[other.at.get('id')]) });
    }
  }
  return found;
}

/** The passages or addresses that show a row. */
export function citationsOf(table, id) {
  const citations = tables.get('citations');
  return citations.rows.filter(row => cell('citations', row, 'table') === table && cell('citations', row, 'row') === id);
}
