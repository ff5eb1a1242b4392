import { installKey } from '../install-key.ts';
import { eui64Bytes, u8, u16 } from './byte-cursor.ts';
import { failure, type Handlers, ok } from './commands.ts';

const coordinatorRunning = 9;
const allRoles = 0x07;
const commissioningDelayMs = 20;
const installCodeFormat = { code: 1, key: 2 } as const;
const formation = 0x04;
const noAddress = 0xfffe;

/** UTIL: facts about the coordinator itself and its neighbours. */
export const utilCommands: Handlers = {
  0: ({ network }) => {
    const members = network.members().map((home) => home.memory?.networkAddress ?? 0);
    const head = [
      u8(ok),
      eui64Bytes(network.eui64),
      u16(network.state() === coordinatorRunning ? 0 : noAddress),
    ];
    return Buffer.concat([...head, u8(allRoles, network.state(), members.length), u16(...members)]);
  },
  10: () => u8(ok),
  74: ({ network }, data) => {
    const address = network.byEui64(data.eui64())?.memory?.networkAddress;
    return Buffer.concat([
      u16(address ?? noAddress, 0),
      u8(address === undefined ? 0xff : 1),
      Buffer.alloc(13),
    ]);
  },
  99: () => u8(ok),
  100: () => u8(ok),
};

/** APP_CNF: commissioning and the trust centre. */
export const commissioningCommands: Handlers = {
  4: ({ network }, data) => {
    const [format, eui64] = [data.u8(), data.eui64()];
    const code = data.rest();
    if (format === installCodeFormat.code && code.length === 18)
      network.nv.installKeys[eui64] = installKey(code).toString('hex');
    else if (format === installCodeFormat.key && code.length === 16)
      network.nv.installKeys[eui64] = code.toString('hex');
    else return u8(failure);
    network.nv.changed();
    return u8(ok);
  },
  5: (context, data) => {
    if ((data.u8() & formation) === 0) return u8(ok);
    setTimeout(() => {
      context.network.form();
      context.announce(5, 0xc0, u8(coordinatorRunning));
    }, commissioningDelayMs);
    return u8(ok);
  },
  8: () => u8(ok),
  9: () => u8(ok),
};
