// Checks a file against RFC 7946 and prints its number of features.
import { check } from '@placemarkio/check-geojson';
import { readFileSync } from 'node:fs';

console.log(check(readFileSync(process.argv[2], 'utf8')).features.length);
