// Reads the tables of a data package with the Frictionless reader of Table Schema, and prints for each its name, its number of rows, and whether size and
// checksum hold.
const { Table } = require('tableschema');
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

(async () => {
  const folder = process.argv[2];
  const found = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  for (const resource of found.resources) {
    const file = join(folder, resource.path);
    // The reader knows version 1 of the standard, which wants a name for the table itself where version 2 wants none.
    for (const key of resource.schema.foreignKeys ?? []) key.reference.resource ??= '';
    const table = await Table.load(file, { schema: resource.schema, strict: true, delimiter: ',' });
    const rows = await table.read();
    const bytes = readFileSync(file);
    const holds = bytes.length === resource.bytes && `sha256:${createHash('sha256').update(bytes).digest('hex')}` === resource.hash;
    console.log(`${resource.name}\t${rows.length}\t${holds}`);
  }
})().catch(fault => {
  console.log(String(fault), ...(fault.errors ?? []).slice(0, 5).map(String));
  process.exit(1);
});
