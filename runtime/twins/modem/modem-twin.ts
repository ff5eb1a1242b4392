import { dropCall, pause, restart, say, searchNetwork } from './radio.ts';
import { createSimCard } from './sim-card.ts';
import type { TwinConfig } from './twin-config.ts';
import type { Answer, ModemTwin, TwinFamily } from './twin-state.ts';

const commandBytesMax = 1_024;

const waitingCommandsMax = 32;

export function createModemTwin(
  config: TwinConfig,
  family: TwinFamily,
  write: ModemTwin['write'],
): ModemTwin {
  const twin: ModemTwin = {
    config,
    family,
    sim: createSimCard(config.pin, config.pinTries),
    counters: {
      bytesUp: 0,
      bytesDown: 0,
      commands: 0,
      pinAttempts: 0,
      pukAttempts: 0,
      dials: 0,
      reinitialisations: 0,
      contextActivations: 0,
    },
    echo: true,
    errorNumbers: false,
    reporting: { CREG: 0, CGREG: 0, CEREG: 0 },
    signalMdBm: config.signalMdBm,
    cell: config.cell,
    network: 'home',
    registered: false,
    attached: false,
    contextIsUp: false,
    mode: 'command',
    call: undefined,
    impairment: undefined,
    input: '',
    waiting: [],
    busy: false,
    epoch: 0,
    write,
  };
  searchNetwork(twin);
  return twin;
}

/** Bytes the hub wrote. */
export function hear(twin: ModemTwin, bytes: Buffer): void {
  if (twin.impairment === 'silence' || twin.mode === 'down') return;
  if (twin.mode === 'call') {
    twin.call?.send(bytes);
    return;
  }
  const text = bytes.toString('latin1');
  if (twin.echo) say(twin, text);
  twin.input = (twin.input + text.replaceAll('\n', '')).slice(-commandBytesMax);
  for (let end = twin.input.indexOf('\r'); end !== -1; end = twin.input.indexOf('\r')) {
    const command = twin.input.slice(0, end).trim();
    twin.input = twin.input.slice(end + 1);
    if (command !== '' && twin.waiting.length < waitingCommandsMax) twin.waiting.push(command);
  }
  void work(twin);
}

/** The hub has closed its side of the port: as DTR dropping, it ends call and dialogue. */
export function detach(twin: ModemTwin): void {
  if (!twin.config.followsDtr) return;
  dropCall(twin);
  if (twin.mode === 'call') twin.mode = 'command';
  twin.echo = true;
  twin.epoch += 1;
  twin.input = '';
  twin.waiting.length = 0;
}

/** Takes the commands one after the other, each after the time a modem takes. */
async function work(twin: ModemTwin): Promise<void> {
  if (twin.busy) return;
  twin.busy = true;
  for (let command = twin.waiting.shift(); command !== undefined; command = twin.waiting.shift()) {
    const { epoch } = twin;
    twin.counters.commands += 1;
    await pause(twin.config.answerMs);
    const answer = await answerTo(twin, command);
    if (twin.epoch !== epoch) continue;
    const lines = [...(answer.lines ?? []), ...(answer.final === '' ? [] : [answer.final ?? 'OK'])];
    say(twin, lines.map((line) => `\r\n${line}\r\n`).join(''));
    if (answer.next === 'call') {
      twin.mode = 'call';
      twin.call?.resume();
    }
    if (answer.next === 'restart') await restart(twin);
  }
  twin.busy = false;
}

async function answerTo(twin: ModemTwin, command: string): Promise<Answer> {
  for (const [pattern, handler] of twin.family.commands) {
    const match = pattern.exec(command);
    if (match !== null) return handler(twin, match);
  }
  return { final: twin.errorNumbers ? '+CME ERROR: 100' : 'ERROR' };
}
