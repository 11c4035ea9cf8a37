// All that the record holds about one row.

import { cell, citationsOf, find, names, pieces, pointingTo, tables, titleOf } from './record.js';
import { element, outside } from './elements.js';

const headings = { origin: 'repeat it', revises: 'revise it', part_of: 'are part of it', version_of: 'are versions of it', event: 'are about it', from_event: 'start from it', to_event: 'lead to it', parent: 'lie in it' };
const mostListed = 30;

/** Fills the panel; false when there is no such row. */
export function showRow(panel, table, id, addressOf) {
  const row = find(table, id);
  panel.replaceChildren();
  const link = piece => piece.table ? element('a', { href: addressOf(piece.table, piece.id) }, piece.text) : piece.text;
  if (!row) {
    panel.append(element('h2', { tabIndex: -1 }, 'No such row'), element('p', {}, `The record has no row ${id} in its table ${table}.`));
    return false;
  }
  panel.append(
    element('p', { class: 'kind' }, `${one(table)} `, element('code', {}, id)),
    element('h2', { tabIndex: -1 }, titleOf(table, id)),
    fields(table, row, link),
    ...special(table, id, row, link),
    ...citations(table, id),
    ...neighbours(table, id, link));
  return true;
}

function one(table) {
  return table.replace(/ies$/, 'y').replace(/s$/, '').replace(/^./, letter => letter.toUpperCase());
}

const sourceName = id => names.source[id] ?? id;

function words(column) {
  return column.replaceAll('_', ' ').replace(/^./, letter => letter.toUpperCase());
}

function joined(column, value, link) {
  const parts = pieces(column, value);
  return parts.flatMap((piece, index) => index ? ['; ', link(piece)] : [link(piece)]);
}

function fields(table, row, link) {
  const list = element('dl');
  for (const [index, column] of tables.get(table).columns.entries()) {
    if (column.name === 'id' || row[index] === null || row[index] === '') continue;
    const value = column.name.endsWith('url') ? [outside(row[index], row[index])] : joined(column, row[index], link);
    list.append(element('dt', {}, words(column.name)), element('dd', {}, value));
  }
  return list;
}

function citations(table, id) {
  const found = citationsOf(table, id);
  if (!found.length) return [];
  const items = found.map(row => {
    const get = column => cell('citations', row, column);
    const source = find('sources', get('source'));
    const name = titleOf('sources', get('source'));
    const address = get('url') ?? (source && cell('sources', source, 'url'));
    const place = get('para') !== null ? `, paragraph ${get('para')}, characters ${get('start')} to ${get('end')}, digest ${get('digest')}` : '';
    const open = address ? '' : ' (the text has no public address)';
    return element('li', {}, `${words(get('role'))}: `, outside(address, name), place + open);
  });
  return [element('h3', {}, 'Where it stands'), element('ul', {}, items)];
}

function neighbours(table, id, link) {
  return pointingTo(table, id).filter(group => group.table !== 'citations').flatMap(group => {
    const what = headings[group.column] ?? `name it as ${words(group.column).toLowerCase()}`;
    const rows = group.ids.map(other => element('li', {}, link({ text: titleOf(group.table, other), table: group.table, id: other }), ' ', element('code', {}, other)));
    const list = element('ul', {}, rows.slice(0, mostListed));
    const rest = rows.length > mostListed ? element('details', {}, element('summary', {}, `${rows.length - mostListed} more`), element('ul', {}, rows.slice(mostListed))) : null;
    return [element('h3', {}, `${words(group.table)} that ${what} (${rows.length})`), list, rest];
  });
}

function special(table, id, row, link) {
  if (table === 'events') return sideBySide(id, link);
  if (table === 'figures') return chain(row, link);
  if (table === 'claims') return stances(cell('claims', row, 'proposition'), id, link);
  if (table === 'propositions') return stances(id, null, link);
  return [];
}

// Reports of one event, in the columns in which they do not agree.
function sideBySide(event, link) {
  const reports = tables.get('reports');
  const rows = reports.rows.filter(row => cell('reports', row, 'event') === event);
  if (rows.length < 2) return [];
  const compared = ['type', 'date', 'time', 'place', 'extent', 'polarity', 'phase', 'outcome', 'actors', 'targets'].map(name => reports.columns[reports.at.get(name)]);
  const text = (column, row) => pieces(column, cell('reports', row, column.name)).map(piece => piece.text).join('; ') || 'not said';
  const differ = compared.filter(column => new Set(rows.map(row => text(column, row))).size > 1);
  const agreed = compared.filter(column => !differ.includes(column) && text(column, rows[0]) !== 'not said');
  const head = element('tr', {}, element('th', { scope: 'col' }, 'Report'), element('th', { scope: 'col' }, 'Said by'), ...differ.map(column => element('th', { scope: 'col' }, words(column.name))));
  const said = reports.columns[reports.at.get('stated_by')];
  const body = rows.map(row => element('tr', {},
    element('th', { scope: 'row' }, link({ text: sourceName(cell('reports', row, 'source')), table: 'reports', id: cell('reports', row, 'id') })),
    element('td', {}, text(said, row)),
    ...differ.map(column => element('td', {}, text(column, row)))));
  return [
    element('h3', {}, `Its ${rows.length} reports side by side`),
    element('p', {}, differ.length ? `They differ in ${list(differ.map(column => words(column.name).toLowerCase()))}.` : 'They agree in all that they say of it.',
      agreed.length ? ` All say: ${agreed.map(column => `${words(column.name).toLowerCase()} “${text(column, rows[0])}”`).join(', ')}.` : ''),
    differ.length ? element('div', { class: 'wide', tabIndex: 0, role: 'region', 'aria-label': 'Reports side by side' }, element('table', {}, element('thead', {}, head), element('tbody', {}, body))) : null,
  ];
}

function list(parts) {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

// From who counted to who printed, and from the first statement to its repeats.
function chain(row, link) {
  const get = column => cell('figures', row, column);
  const actor = (id, what) => element('li', {}, `${what} `, link({ text: titleOf('actors', id), table: 'actors', id }));
  const steps = [
    get('counted_by') ? actor(get('counted_by'), 'counted by') : element('li', {}, 'who counted is not said'),
    actor(get('stated_by'), 'said by'),
    ...String(get('via') ?? '').split(';').filter(Boolean).map(id => actor(id, 'passed on by')),
    element('li', {}, 'printed in ', link({ text: titleOf('sources', get('source')), table: 'sources', id: get('source') })),
  ];
  const back = [];
  const seen = new Set([get('id')]);
  for (let at = get('origin'); at && !seen.has(at); at = cell('figures', find('figures', at) ?? [], 'origin')) {
    seen.add(at);
    back.push(element('li', {}, link({ text: titleOf('figures', at), table: 'figures', id: at }), ' ', element('code', {}, at)));
  }
  return [
    element('h3', {}, 'From the count to the page'),
    element('ol', {}, steps),
    ...(back.length ? [element('h3', {}, 'It goes back to'), element('ol', {}, back)] : []),
  ];
}

// Every source's stand on a proposition.
function stances(proposition, claim, link) {
  const claims = tables.get('claims').rows.filter(row => cell('claims', row, 'proposition') === proposition);
  const silent = (window.peaRecord.silent[proposition] ?? []).map(id => element('li', {}, link({ text: titleOf('sources', id), table: 'sources', id }), ': silent, though it came out afterwards'));
  const items = claims.map(row => {
    const get = column => cell('claims', row, column);
    const own = get('id') === claim ? ' (this claim)' : '';
    return element('li', {}, link({ text: titleOf('actors', get('stated_by')), table: 'actors', id: get('stated_by') }), ' ', element('strong', {}, get('stance')),
      ' it, in ', link({ text: sourceName(get('source')), table: 'claims', id: get('id') }), `, whose own stand is: ${get('endorsement')}${own}`);
  });
  return [element('h3', {}, 'Who says what about it'), element('p', {}, titleOf('propositions', proposition)), element('ul', {}, items, silent)];
}
