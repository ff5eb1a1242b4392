import { installKey } from '../install-key.ts';
import { eui64Bytes, u8, u16 } from './byte-cursor.ts';
import { failure, type Handlers, ok } from './commands.ts';

const coordinatorRunning = 9;
const allRoles = 0x07;
const commissioningDelayMs = 20;
const installCodeFormat = { code: 1, key: 2 } as const;
const formation = 0x04;
const noAddress = 0xfffe;

const util = {
  deviceInfo: 0x00,
  led: 0x0a,
  findAssociation: 0x4a,
  removeAssociation: 0x63,
  addAssociation: 0x64,
} as const;

/** UTIL: facts about the coordinator itself and its neighbours. */
export const utilCommands: Handlers = {
  [util.deviceInfo]: ({ radio, trustCentre }) => {
    const members = trustCentre.members().map((home) => home.memory?.networkAddress ?? 0);
    const head = [u8(ok), eui64Bytes(radio.eui64), u16(radio.state() === coordinatorRunning ? 0 : noAddress)];
    return Buffer.concat([...head, u8(allRoles, radio.state(), members.length), u16(...members)]);
  },
  [util.led]: () => u8(ok),
  [util.findAssociation]: ({ trustCentre }, data) => {
    const address = trustCentre.byEui64(data.eui64())?.memory?.networkAddress;
    return Buffer.concat([
      u16(address ?? noAddress, 0),
      u8(address === undefined ? 0xff : 1),
      Buffer.alloc(13),
    ]);
  },
  [util.removeAssociation]: () => u8(ok),
  [util.addAssociation]: () => u8(ok),
};

const commissioning = {
  addInstallCode: 0x04,
  start: 0x05,
  setChannel: 0x08,
  requireKeyExchange: 0x09,
} as const;

/** APP_CNF: commissioning and the trust centre. */
export const commissioningCommands: Handlers = {
  [commissioning.addInstallCode]: ({ radio }, data) => {
    const [format, eui64] = [data.u8(), data.eui64()];
    const code = data.rest();
    if (format === installCodeFormat.code && code.length === 18)
      radio.nv.installKeys[eui64] = installKey(code).toString('hex');
    else if (format === installCodeFormat.key && code.length === 16)
      radio.nv.installKeys[eui64] = code.toString('hex');
    else return u8(failure);
    radio.nv.changed();
    return u8(ok);
  },
  [commissioning.start]: (context, data) => {
    if ((data.u8() & formation) === 0) return u8(ok);
    setTimeout(() => {
      context.radio.form();
      context.radio.announce(5, 0xc0, u8(coordinatorRunning));
    }, commissioningDelayMs);
    return u8(ok);
  },
  [commissioning.setChannel]: () => u8(ok),
  [commissioning.requireKeyExchange]: () => u8(ok),
};
