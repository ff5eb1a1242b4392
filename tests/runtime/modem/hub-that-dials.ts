import { createModemDriver } from '../../../runtime/drivers/modem/modem-driver.ts';

/** Dials and stays in the call until it is killed: `node hub-that-dials.ts PATH FAMILY PIN PORT`. */
const [path = '', family = '', pin = '', port = ''] = process.argv.slice(2);
const driver = createModemDriver({ path, baudRate: 115_200, family: family as 'simcom' });
const started = await driver.start({ apn: undefined, pin, use: ['2g'] });
const call = started.ok ? await driver.dial('127.0.0.1', Number(port)) : started;
if (call.ok && 'write' in call.value) {
  const stream = call.value;
  stream.on('data', () => process.stdout.write('in call\n'));
  stream.write('hello');
} else {
  process.stdout.write(`${JSON.stringify(call)}\n`);
}
