// What the address says: which table, which row, and by what it is searched, filtered and sorted.

export const facets = ['episode', 'place', 'source', 'side', 'type', 'tier'];

/** #/reports?q=strike&type=strike or #/reports/some-id?… */
export function read(hash, firstTable) {
  const [path, query] = hash.replace(/^#\/?/, '').split('?');
  const [table, id] = path.split('/').map(part => decodeURIComponent(part));
  const asked = new URLSearchParams(query ?? '');
  const state = { table: table || firstTable, id: id || null, q: asked.get('q') ?? '', from: asked.get('from') ?? '', to: asked.get('to') ?? '' };
  for (const facet of facets) state[facet] = asked.get(facet) ?? '';
  return state;
}

export function write(state) {
  const asked = new URLSearchParams();
  for (const name of ['q', 'from', 'to', ...facets]) if (state[name]) asked.set(name, state[name]);
  const query = asked.toString();
  return `#/${encodeURIComponent(state.table)}${state.id ? '/' + encodeURIComponent(state.id) : ''}${query ? '?' + query : ''}`;
}
