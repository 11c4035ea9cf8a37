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

// All that is said of a row; what it is called stands first, and is also looked at alone to order the rows.
function haystack(view) {
  if (!haystacks.has(view)) {
    haystacks.set(view, {
      titles: uFuzzy.latinize(view.rows.map(row => (row.cells[0] ?? '').toLowerCase())),
      all: uFuzzy.latinize(view.rows.map(row => [...row.cells, row.more, row.id].filter(Boolean).join(' '))),
    });
  }
  return haystacks.get(view);
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
  const [found, info, order] = fuzzy.search(texts.all, needle, 4, 1000);
  const ranked = order ? order.map(index => info.idx[index]) : found ?? [];
  const words = needle.toLowerCase().split(/\s+/);
  const isNamed = index => words.every(word => texts.titles[index].includes(word));
  const kept = new Set(filtered);
  const rows = ranked.filter(index => kept.has(view.rows[index]));
  return [...rows.filter(isNamed), ...rows.filter(index => !isNamed(index))].map(index => view.rows[index]);
}
