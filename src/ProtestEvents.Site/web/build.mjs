import { build } from 'esbuild';
import { readFileSync, writeFileSync, renameSync, mkdirSync, readdirSync, existsSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

// Bundles the site's scripts as classic scripts (pages opened from disk run no modules) and writes them, plotly.js and the licences into a folder.
const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2];
mkdirSync(target, { recursive: true });

// Another build that runs beside this one never sees half of a file.
function write(name, content) {
  const unfinished = join(target, `${name}.${process.pid}`);
  writeFileSync(unfinished, content);
  renameSync(unfinished, join(target, name));
}

const nothing = { name: 'left-out', setup: steps => {
  steps.onResolve({ filter: /^@vaadin\/vaadin-(usage-statistics|development-mode-detector)/ }, found => ({ path: found.path, namespace: 'nothing' }));
  // It looks for another theme in the page's style sheets, which a page from disk may not read.
  steps.onResolve({ filter: /lumo-injection-mixin\.js$/ }, found => ({ path: found.path, namespace: 'nothing' }));
  steps.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'export const usageStatistics = () => {}; export const runIfDevelopmentMode = () => {}; export const LumoInjectionMixin = base => base;' }));
} };

const packages = new Set();
for (const name of ['explorer', 'map']) {
  const result = await build({
    absWorkingDir: here, entryPoints: [`src/${name}.js`], bundle: true, minify: true, format: 'iife', target: 'es2022', write: false, metafile: true, legalComments: 'none', plugins: [nothing],
  });
  for (const input of Object.keys(result.metafile.inputs)) {
    const found = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) packages.add(found[1]);
  }
  write(`${name}.js`, result.outputFiles[0].text);
}

packages.add('plotly.js-cartesian-dist-min');
const licences = [...packages].sort().map(name => {
  const folder = join(here, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json')));
  const file = readdirSync(folder).find(one => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  return `${name} ${version} (${license})\n\n${file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : 'Its package holds no text of the licence.'}\n`;
});
write('licences.txt', licences.join('\n----\n\n'));
write('plotly-cartesian.min.js.gz', gzipSync(readFileSync(join(here, 'node_modules/plotly.js-cartesian-dist-min/plotly-cartesian.min.js')), { level: 9 }));
