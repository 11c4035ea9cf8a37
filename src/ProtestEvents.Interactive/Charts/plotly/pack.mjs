import { readFileSync, writeFileSync, renameSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

// Writes the file under another name first: a build that runs beside this one never sees half of it.
const [source, target] = process.argv.slice(2);
const unfinished = `${target}.${process.pid}`;
writeFileSync(unfinished, gzipSync(readFileSync(source), { level: 9 }));
renameSync(unfinished, target);
