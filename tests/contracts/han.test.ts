import { openPty } from '../../runtime/twins/pty/open-pty.ts';
import { hanDriverContract } from './han-driver.contract.ts';
import { openHanRig } from './han-rig.ts';

hanDriverContract('TCP', () => openHanRig('tcp'), { restartTwin: true });

const pty = await openPty();
if (pty.ok) {
  await pty.value.close();
  // Only python3 can take a terminal away and nobody can give the same one back.
  hanDriverContract('a pseudo-terminal', () => openHanRig('pty'), { restartTwin: false });
} else {
  process.stderr.write(`skipped: the home network over a pseudo-terminal: ${pty.detail}\n`);
}
