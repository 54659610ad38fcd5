/** A script for child.ts: bundles the Worker and the part before it into the folder that is its one parameter. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { FILES } from './workerd-config.ts';

const [folder = ''] = process.argv.slice(2);

await writeFile(join(folder, FILES.front), await bundle(join(import.meta.dirname, 'front.ts')));
await writeFile(join(folder, FILES.service), await bundle(join(import.meta.dirname, '../index.ts')));
