import { daysOf, type SigningChoices } from '../signing/policy-container.ts';

/** The commands that do in a terminal what the panels do. */
export interface Commands {
  readonly check: string;
  readonly format: string;
  readonly build: string;
  readonly sign: string;
  readonly push: string;
  readonly watch: string;
}

interface Circumstances {
  readonly origin: string;
  /** Values of parameters, by name. */
  readonly given: Readonly<Record<string, string>>;
  readonly choices: SigningChoices;
  readonly hubId: string | undefined;
}

export function commandsOf({ origin, given, choices, hubId = 'HUB' }: Circumstances): Commands {
  const parameters = Object.entries(given).map(([name, value]) => ` --set ${quoted(`${name}=${value}`)}`);
  const target = choices.hubId === undefined ? '' : ` --target hub:${choices.hubId}`;
  const days = choices.validity === 'for-ever' ? '' : ` --valid-days ${daysOf[choices.validity]}`;
  return {
    check: 'reeve check policy.reeve',
    format: 'reeve fmt policy.reeve',
    build: `reeve bundle build policy.reeve${parameters.join('')}${target}${days} --out policy.unsigned`,
    sign: 'reeve sign policy.unsigned --key my.key --root root.bin --out policy.signed',
    push: `curl -X PUT --data-binary @policy.signed -H 'content-type: application/octet-stream' ${origin}/v1/hubs/${hubId}/policy`,
    watch: `curl -N ${origin}/v1/events`,
  };
}

function quoted(text: string): string {
  return /^[\w=.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
