import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { createHanDriver } from '../../../runtime/drivers/han/herdsman-driver.ts';
import { readInstallCode, withCrc } from '../../../runtime/drivers/han/install-code.ts';
import { installKey } from '../../../runtime/twins/coordinator/install-key.ts';

const require = createRequire(import.meta.url);
const library = require('zigbee-herdsman/dist/controller/helpers/installCodes') as {
  checkInstallCode(code: Buffer, adjust: boolean): [Buffer, string | undefined];
};

const vectors = [
  { code: '83FED3407A939723A5C639B26916D505C3B5', linkKey: '66b6900981e1ee3ca4206b6b861c02bb' },
  { code: '11223344556677884AF7', linkKey: '41618fc0c83b0e14a589954b16e31466' },
];
const oneDigitOff = '83FED3407A939723A5C639B26916D506C3B5';

describe('install codes', () => {
  it.each(vectors)('gives the link key of $code (12.3.2)', ({ code, linkKey }) => {
    const read = readInstallCode(code);
    expect(read.ok && Buffer.from(read.linkKey).toString('hex')).toBe(linkKey);
    expect(installKey(Buffer.from(code, 'hex')).toString('hex')).toBe(linkKey);
    expect(withCrc(code.slice(0, -4))).toBe(code);
  });

  it.each([6, 8, 12, 16])('takes a code of %i bytes', (bytes) => {
    expect(readInstallCode(withCrc('5A'.repeat(bytes)))).toMatchObject({ ok: true });
  });

  it.each([
    ['a wrong CRC', oneDigitOff],
    ['a CRC written high byte first', '83FED3407A939723A5C639B26916D505B5C3'],
    ['no CRC', '83FED3407A939723A5C639B26916D505'],
    ['a length that no code has', withCrc('5A'.repeat(10))],
    ['letters that are not hexadecimal', '83FED3407A939723A5C639B26916D5G5C3B5'],
    ['half a byte', '11223344556677884AF'],
    ['nothing in it', ''],
  ])('refuses a code with %s (10.3 c)', (_what, code) => {
    expect(readInstallCode(code).ok).toBe(false);
  });

  it('refuses what the library would repair into the code of another device (10.3 c)', async () => {
    const [repaired, reason] = library.checkInstallCode(Buffer.from(oneDigitOff, 'hex'), true);
    expect(reason).toBe('invalid CRC');
    expect(repaired.toString('hex').toUpperCase()).not.toBe(oneDigitOff);

    const driver = createHanDriver();
    const started = await driver.start({
      path: 'tcp://127.0.0.1:1',
      baudRate: 115_200,
      channels: [11],
      devices: [{ device: 'gas-meter', eui64: '00124b0000000002', installCode: oneDigitOff }],
      stateFolder: '/nonexistent',
    });
    expect(started).toMatchObject({ ok: false, fault: { reason: 'install-code-invalid' } });
    await driver.stop();
  });
});
