// The explorer: one state, kept in the address; all that is shown follows from it.

import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import { names, tables, title, titleOf, views } from './record.js';
import { facets, read, write } from './state.js';
import { rowsOf } from './search.js';
import { save, toCsv, toJson } from './files.js';
import { showRow } from './panel.js';
import { element } from './elements.js';

const narrow = matchMedia('(max-width: 40rem)');
const find = selector => document.querySelector(selector);
const [form, grid, panel, count, tabs] = ['#filters', '#rows', '#panel', '#count', '#tables'].map(find);
const status = find('#panel-status');
let state = read(location.hash, views[0].name);
let shown = [];
let built = '';
let filtered = '';
let first = true;

function view() {
  return views.find(one => one.name === state.table) ?? views[0];
}

function go(change, replaces) {
  const address = write({ ...state, ...change });
  if (address === location.hash) return;
  if (replaces) {
    history.replaceState(null, '', address);
    update();
  } else {
    location.hash = address;
  }
}

const addressOf = (table, id) => write({ ...read('', views[0].name), ...(table === state.table ? state : {}), table, id });

function buildTabs() {
  tabs.replaceChildren(...views.map(one => element('li', {}, element('a', { href: write({ ...state, table: one.name, id: null }), 'aria-current': one.name === view().name ? 'page' : null },
    `${one.title} `, element('small', {}, String(one.rows.length))))));
}

function buildFilters() {
  for (const facet of facets) {
    const select = form.elements[facet];
    const values = new Map();
    for (const row of view().rows) for (const value of row[facet] ?? []) values.set(value, (values.get(value) ?? 0) + 1);
    const named = [...values].map(([value, rows]) => [value, names[facet]?.[value] ?? value, rows]);
    if (facet !== 'episode') named.sort((one, other) => one[1].localeCompare(other[1], 'en'));
    select.replaceChildren(element('option', { value: '' }, 'all'), ...named.map(([value, name, rows]) => element('option', { value }, `${name} (${rows})`)));
    select.closest('label').hidden = values.size < 2;
  }
  const dated = view().rows.some(row => row.first);
  for (const name of ['from', 'to']) form.elements[name].closest('label').hidden = !dated;
}

// Narrow columns keep room for a heading; a phone shares its width and never scrolls to the side.
const widths = { 1: '6.5rem', 2: '7.5rem', 3: '9rem' };

// Beside an open row, and on a phone, there is room for the main columns.
const isTight = () => narrow.matches || Boolean(state.id);

function buildGrid() {
  const columns = view().columns.filter(column => !isTight() || column.narrow);
  const whole = columns.reduce((sum, column) => sum + column.weight, 0);
  grid.replaceChildren(...columns.map((column, index) => {
    const made = element('vaadin-grid-sort-column', { path: `sort.${column.name}`, header: column.heading, flexGrow: column.weight, width: isTight() ? `${100 * column.weight / whole}%` : widths[column.weight] ?? '14rem', resizable: true });
    made.renderer = (root, _, model) => {
      const text = model.item.cells[view().columns.indexOf(column)] ?? '';
      const id = model.item.id;
      root.replaceChildren(index ? text : element('a', { href: write({ ...state, id }) }, text));
    };
    return made;
  }));
  grid.setAttribute('aria-label', `${view().title} of the record`);
}

// The grid sorts by its columns' paths. A column of numbers has numbers alone: one without a number, as "dozens", comes last.
function prepare(one) {
  for (const row of one.rows) row.sort = {};
  one.columns.forEach((column, index) => {
    const isNumber = one.rows.some(row => typeof row.order?.[column.name] === 'number');
    for (const row of one.rows) row.sort[column.name] = row.order?.[column.name] ?? (isNumber ? Infinity : row.cells[index] ?? '\uffff');
  });
}

function showCount() {
  const all = view().rows.length;
  count.textContent = shown.length === all ? `${all} ${view().title.toLowerCase()}` : `${shown.length} of ${all} ${view().title.toLowerCase()}`;
}

function update() {
  const before = state;
  state = read(location.hash, views[0].name);
  if (view().name !== filtered) {
    filtered = view().name;
    buildFilters();
  }
  const key = view().name + isTight();
  if (key !== built) {
    built = key;
    buildGrid();
  }
  for (const name of ['q', 'from', 'to', ...facets]) {
    const field = form.elements[name];
    // What stands in the address and not in the list is no filter that a reader could see or undo.
    if (field.tagName === 'SELECT' && state[name] && ![...field.options].some(option => option.value === state[name])) state[name] = '';
    if (field.value !== state[name]) field.value = state[name];
  }
  buildTabs();
  shown = rowsOf(view(), state);
  grid.items = shown;
  if (before.id !== state.id || before.table !== state.table || first) grid.selectedItems = state.table === view().name ? view().rows.filter(row => row.id === state.id) : [];
  first = false;
  showCount();
  const isFiltered = ['q', 'from', 'to', ...facets].some(name => state[name]);
  find('#clear').hidden = !isFiltered;
  find('#filter-count').textContent = isFiltered ? ' (on)' : '';
  const open = Boolean(state.id);
  document.body.classList.toggle('has-row', open);
  find('#panel-frame').hidden = !open;
  if (!open) {
    document.title = `${view().title}: ${title}`;
    return;
  }
  const table = tables.has(state.table) ? state.table : view().name;
  if (before.id !== state.id || before.table !== state.table || !panel.hasChildNodes()) {
    const found = showRow(panel, table, state.id, addressOf);
    document.title = `${found ? titleOf(table, state.id) : 'No such row'}: ${title}`;
    status.textContent = found ? `Shown: ${titleOf(table, state.id)}` : 'No such row';
    panel.scrollTop = 0;
    if (before.id !== null || document.activeElement !== document.body) panel.querySelector('h2').focus({ preventScroll: !narrow.matches });
  }
}

views.forEach(prepare);
form.addEventListener('submit', event => event.preventDefault());
form.elements.q.addEventListener('input', () => go({ q: form.elements.q.value, id: state.id }, true));
for (const name of ['from', 'to', ...facets]) form.elements[name].addEventListener('change', () => go({ [name]: form.elements[name].value }, true));
find('#clear').addEventListener('click', () => { go({ q: '', from: '', to: '', ...Object.fromEntries(facets.map(facet => [facet, ''])) }, true); form.elements.q.focus(); });
find('#close').addEventListener('click', () => { go({ id: null, table: view().name }); grid.focus(); });
document.addEventListener('keydown', event => { if (event.key === 'Escape' && state.id) find('#close').click(); });
grid.addEventListener('active-item-changed', event => { if (event.detail.value) go({ table: view().name, id: event.detail.value.id }); });
find('#csv').addEventListener('click', () => save(toCsv(view().name, grid.items.map(row => row.id)), 'text/csv', `${view().name}.csv`));
find('#json').addEventListener('click', () => save(toJson(view().name, grid.items.map(row => row.id)), 'application/json', `${view().name}.json`));
narrow.addEventListener('change', update);
addEventListener('hashchange', update);
addEventListener('beforeprint', () => { grid.allRowsVisible = shown.length <= 2000; });
addEventListener('afterprint', () => { grid.allRowsVisible = false; });
if (narrow.matches) find('#more-filters').open = false;
document.documentElement.classList.add('has-script');
find('.files').open = false;
update();
