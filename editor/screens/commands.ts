/** The commands that do in a terminal what the panels do. */
export interface Commands {
  readonly check: string;
  readonly format: string;
  readonly sign: string;
  readonly push: string;
  readonly watch: string;
}

const file = 'policy.reeve';
const container = 'policy.container';

export function commandsOf(given: Readonly<Record<string, string>>, hubId = 'HUB'): Commands {
  const parameters = Object.entries(given)
    .map(([name, value]) => ` --set ${quoted(`${name}=${value}`)}`)
    .join('');
  return {
    check: `reeve check ${file}`,
    format: `reeve fmt ${file}`,
    sign: `reeve bundle build ${file}${parameters} && reeve sign ${container}`,
    push: `curl -X PUT --data-binary @${container} -H 'content-type: application/octet-stream' ${originOf()}/v1/hubs/${hubId}/policy`,
    watch: `curl -N ${originOf()}/v1/events`,
  };
}

function originOf(): string {
  return globalThis.location?.origin ?? '';
}

function quoted(text: string): string {
  return /^[\w=.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
