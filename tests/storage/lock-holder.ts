// A process that takes the lock of a folder, says whether it has it, and ends with its standard input.
import { lockFolder } from '../../runtime/storage/lock.ts';

const lock = await lockFolder(process.argv[2] ?? '');
console.log(JSON.stringify({ ok: lock.ok, detail: lock.ok ? '' : lock.detail }));
process.stdin.resume();
process.stdin.on('end', () => process.exit());
