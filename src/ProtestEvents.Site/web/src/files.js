// The rows that are shown, as files.

import { tables } from './record.js';

// A spreadsheet takes a text that begins so for a formula; an apostrophe keeps it a text.
function csvCell(value) {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r\n]/.test(value) ? "'" + value : value;
  return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}

function rawRows(name, ids) {
  const table = tables.get(name);
  return ids.map(id => table.byId.get(id)).filter(Boolean);
}

export function toCsv(name, ids) {
  const table = tables.get(name);
  return [table.columns.map(column => column.name), ...rawRows(name, ids)].map(row => row.map(csvCell).join(',') + '\n').join('');
}

export function toJson(name, ids) {
  const columns = tables.get(name).columns;
  return JSON.stringify(rawRows(name, ids).map(row => Object.fromEntries(columns.map((column, index) => [column.name, row[index]]))), null, 2) + '\n';
}

export function save(text, type, file) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
