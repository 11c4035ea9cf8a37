// Which rows of a view a reader sees.

import uFuzzy from '@leeoniya/ufuzzy';
import { facets } from './state.js';

// Letters of any script; one typing mistake in a word.
const fuzzy = new uFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  intraMode: 1,
});

const haystacks = new WeakMap();

// What is searched: first what a row is called, then all that is said of it.
function haystack(view) {
  if (!haystacks.has(view)) {
    haystacks.set(view, {
      titles: uFuzzy.latinize(view.rows.map(row => row.cells[0] ?? '')),
      all: uFuzzy.latinize(view.rows.map(row => [...row.cells, row.more, row.id].filter(Boolean).join(' '))),
    });
  }
  return haystacks.get(view);
}

function ranked(texts, needle) {
  const [found, info, order] = fuzzy.search(texts, needle, 4, 1000);
  return order ? order.map(index => info.idx[index]) : found ?? [];
}

function fits(row, state) {
  for (const facet of facets) {
    if (state[facet] && !(row[facet] ?? []).includes(state[facet])) return false;
  }
  // A row whose days are not known is left out when days are asked for; one that may fall into them stays.
  if (state.from && !(row.last && row.last >= state.from)) return false;
  if (state.to && !(row.first && row.first <= state.to)) return false;
  return true;
}

export function rowsOf(view, state) {
  const needle = uFuzzy.latinize(state.q.trim());
  const filtered = view.rows.filter(row => fits(row, state));
  if (!needle) return filtered;
  const texts = haystack(view);
  const kept = new Set(filtered);
  return [...new Set([...ranked(texts.titles, needle), ...ranked(texts.all, needle)])].map(index => view.rows[index]).filter(row => kept.has(row));
}
