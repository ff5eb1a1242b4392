import { describe, expect, it } from 'vitest';
import { errorOf, finalOf } from '../../../runtime/drivers/modem/at-result.ts';
import {
  parseAttached,
  parseExtendedSignal,
  parseOperator,
  parseRegistration,
  parseSignalQuality,
  parseSimState,
  splitFields,
} from '../../../runtime/drivers/modem/at-values.ts';

describe('signal strength', () => {
  it('is in dBm for 0 to 31, saturating at both ends (12.2.10)', () => {
    expect(parseSignalQuality('+CSQ: 0,0')).toBe(-113_000);
    expect(parseSignalQuality('+CSQ: 17,99')).toBe(-79_000);
    expect(parseSignalQuality('+CSQ:31, 0')).toBe(-51_000);
    expect(parseSignalQuality('+CSQ: 141,99')).toBe(-75_000);
  });

  it('is unknown, never zero, for 99, 199 and whatever the table does not have (12.2.10)', () => {
    for (const level of ['99', '199', '32', '-1', '', 'x']) {
      expect(parseSignalQuality(`+CSQ: ${level},99`)).toBeUndefined();
    }
    expect(parseExtendedSignal('+CESQ: 99,99,255,255,255,255')).toBeUndefined();
  });

  it('comes from the first level +CESQ knows', () => {
    expect(parseExtendedSignal('+CESQ:10,6,255,255,255,255')).toBe(-101_000);
    expect(parseExtendedSignal('+CESQ: 99,99,95,40,255,255')).toBe(-26_000);
    expect(parseExtendedSignal('+CESQ: 99,99,255,255,20,50')).toBe(-91_000);
  });
});

describe('registration', () => {
  const check = (line: string, expected: string) => {
    const report = parseRegistration(line, 'hex');
    const place = report?.area === undefined ? '' : ` ${report.area}-${report.cell}`;
    expect(`${report?.domain} ${report?.form} ${report?.status}${place}`, line).toBe(expected);
  };

  it('tells a reply from an unsolicited line', () => {
    check('+CREG: 0,1', 'CREG read home');
    check('+CREG: 5', 'CREG unsolicited roaming');
    check('+CGREG: 0', 'CGREG unsolicited idle');
    check('+CREG: 1,84CD,00D30156', 'CREG unsolicited home 84cd-d30156');
    check('+CREG: 2,1,8BE3,2BAF', 'CREG read home 8be3-2baf');
    check('+CREG: 6,"8B37","0A265185",7', 'CREG unsolicited limited 8b37-a265185');
  });

  it('reads cells in hex, quoted or not, and oddly spaced (12.2.10)', () => {
    check('+CREG: 2,1,"8BE3","00002BAF"', 'CREG read home 8be3-2baf');
    check('+CREG:002,001,"18d8","ffff"', 'CREG read home 18d8-ffff');
    check('+CREG: 2,1,  0 5, 2715', 'CREG read home 5-2715');
    check('+CREG: 2,1,000B,2816, B, C2816', 'CREG read home b-2816');
    check('+CGREG: 1, "0426", "F00F"', 'CGREG unsolicited home 426-f00f');
    check('+CGREG:002,0011,"0f0d","14c3"', 'CGREG read unknown f0d-14c3');
    check('+CEREG: 2, 0001, 00000100, 7', 'CEREG unsolicited searching 1-100');
    check('+CEREG: 1, 1F00, 20 ,79D903 ,7', 'CEREG unsolicited home 1f00-79d903');
  });

  it('reads cells in decimal where the firmware writes them so (12.2.10)', () => {
    expect(parseRegistration('+CREG: 2,1,6360,53908', 'decimal')).toMatchObject({
      area: '18d8',
      cell: 'd294',
    });
  });

  it('is nothing without a status', () => {
    expect(parseRegistration('+CREG: ', 'hex')).toBeUndefined();
    expect(parseRegistration('+CSQ: 1,2', 'hex')).toBeUndefined();
  });
});

describe('other values', () => {
  it('tell the SIM states the driver acts upon from all others (10.8)', () => {
    expect(parseSimState('+CPIN: READY')).toBe('ready');
    expect(parseSimState('+CPIN: "SIM PIN"')).toBe('pin');
    expect(parseSimState('+CPIN:SIM PUK')).toBe('puk');
    expect(parseSimState('+CPIN: SIM PIN2')).toBe('other');
    expect(parseSimState('+CPIN: PH-SIM PIN')).toBe('other');
    expect(parseSimState('+CPIN: ')).toBeUndefined();
  });

  it('name the operator in use, and none for a list of operators', () => {
    expect(parseOperator('+COPS: 1,0,"CHINA MOBILE",7')).toEqual({ name: 'CHINA MOBILE', technology: 7 });
    expect(parseOperator('+COPS: 0')).toBeUndefined();
    expect(parseOperator('+COPS: (2,"","T-Mobile","31026",0),(1,"AT&T","AT&T","310410",0)')).toBeUndefined();
  });

  it('say whether the packet service is attached', () => {
    expect(parseAttached('+CGATT: 1')).toBe(true);
    expect(parseAttached('+CGATT: 0')).toBe(false);
    expect(parseAttached('+CGATT: ')).toBeUndefined();
  });

  it('are split at commas outside quotes and brackets', () => {
    const texts = (line: string) => splitFields(line).map((field) => field.text);
    expect(texts('1,"a,b",(2,3),,x')).toEqual(['1', 'a,b', '(2,3)', '', 'x']);
    expect(texts('"open, to the end')).toEqual(['"open, to the end']);
    expect(texts('')).toEqual(['']);
    expect(splitFields(','.repeat(200))).toHaveLength(64);
  });
});

describe('results', () => {
  it('end a command as its ending says', () => {
    expect(finalOf('OK', 'ok')).toEqual({ kind: 'ok' });
    expect(finalOf('OK', 'connect')).toBeUndefined();
    expect(finalOf('CONNECT 115200', 'connect')).toEqual({ kind: 'connect' });
    expect(finalOf('10.64.0.17', 'line')).toEqual({ kind: 'ok' });
    expect(finalOf('SHUT OK', { line: 'SHUT OK' })).toEqual({ kind: 'ok' });
    expect(finalOf('SHUT OK', 'ok')).toBeUndefined();
    expect(finalOf('NO CARRIER', 'ok')).toBeUndefined();
  });

  it('tell a failed call from a connection', () => {
    for (const line of ['CONNECT FAIL', 'NO CARRIER', 'BUSY', 'ALREADY CONNECT']) {
      expect(finalOf(line, 'connect')).toMatchObject({
        kind: 'error',
        error: { domain: 'call', text: line },
      });
    }
    expect(finalOf('CONNECT OK', 'connect')).toBeUndefined();
  });

  it('give error numbers also where the modem uses words', () => {
    expect(errorOf('+CME ERROR: 16')).toMatchObject({ domain: 'cme', code: 16 });
    expect(errorOf('+CME ERROR:incorrect password')).toMatchObject({ code: 16 });
    expect(errorOf('+CME ERROR: SIM not inserted')).toMatchObject({ code: 10 });
    expect(errorOf('+CME ERROR: something new')).toMatchObject({ domain: 'cme', code: undefined });
    expect(errorOf('+CMS ERROR: 310')).toMatchObject({ domain: 'cms', code: 310 });
    expect(errorOf('ERROR')).toMatchObject({ domain: 'plain' });
    expect(errorOf('NO ERROR')).toBeUndefined();
  });
});
