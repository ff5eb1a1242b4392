import { setLogger } from 'zigbee-herdsman';
import type { HanResult } from './contract.ts';
import { type HerdsmanSession, openHerdsman } from './herdsman-session.ts';
import { failed, faultOf, type HanChildMessage, type HanRequest } from './messages.ts';

/**
 * The process that holds zigbee-herdsman: it allows one controller per process and patches globals. Speaks
 * messages.ts over the IPC channel and ends when its parent does.
 */
const quiet = () => undefined;
setLogger({ debug: quiet, info: quiet, warning: quiet, error: quiet });
// Keys are written by the library: nobody else may read what this process writes.
process.umask(0o077);

let session: HerdsmanSession | undefined;

process.on('disconnect', () => process.exit(0));
process.on('message', (request: HanRequest) => void answer(request));

async function answer(request: HanRequest): Promise<void> {
  const result = await perform(request).catch((error) => faultOf(error, 'driver-died'));
  send({ kind: 'answer', id: request.id, result });
}

async function perform(request: HanRequest): Promise<HanResult<unknown>> {
  if (isCall(request, 'start')) {
    const opened = await openHerdsman(
      request.args[0],
      (event) => send({ kind: 'event', event }),
      () => send({ kind: 'disconnected' }),
    );
    if (!opened.ok) return opened;
    session = opened.value.session;
    return { ok: true, value: { resumed: opened.value.resumed } };
  }
  if (!session) return failed('coordinator-unavailable', 'the network is not open');
  if (isCall(request, 'permitJoin')) return session.permitJoin(...request.args);
  if (isCall(request, 'readProfile')) return session.readProfile(...request.args);
  if (isCall(request, 'readRegisters')) return session.readRegisters(...request.args);
  if (isCall(request, 'poll')) return session.poll(...request.args);
  if (isCall(request, 'devices')) return session.devices();
  if (isCall(request, 'heartbeat')) return session.heartbeat();
  return session.stop();
}

function isCall<Name extends HanRequest['call']>(
  request: HanRequest,
  name: Name,
): request is HanRequest<Name> {
  return request.call === name;
}

function send(message: HanChildMessage): void {
  if (process.connected) process.send?.(message);
}
