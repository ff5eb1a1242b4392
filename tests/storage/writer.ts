// A process that writes records as fast as the disk takes them, and says on stdout which are acknowledged.
import { writeSync } from 'node:fs';
import { openStore } from '../../runtime/storage/store.ts';

const [folder = '', firstId = '0', count = '1000000'] = process.argv.slice(2);
const store = await openStore(folder, 'messages');
for (let n = Number(firstId); n < Number(firstId) + Number(count); n++) {
  const id = String(n).padStart(8, '0');
  const done = await store.put([{ id, value: { n, filling: 'x'.repeat(300) } }]);
  if (done.ok) writeSync(1, `put ${id}\n`);
  if (n % 3 !== 0) continue;
  const removed = String(n - 2).padStart(8, '0');
  writeSync(1, `removing ${removed}\n`);
  await store.remove([removed]);
}
