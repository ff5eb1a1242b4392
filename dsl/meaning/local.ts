import type { ClockRules, Collection, Grant, HomeNetwork } from '../../schemas/generated/bundle.ts';
import { vocabulary } from '../../schemas/generated/vocabulary.ts';
import { blocksOf, clauseIn, clausesIn } from '../source/tree.ts';
import { clock, collect, homeNetwork } from '../vocabulary/local.ts';
import { grant } from '../vocabulary/parties.ts';
import { isKnown, type Meaning, reportExcess, reportRepeats } from './meaning.ts';
import { deviceNames } from './parties.ts';
import { integerOf } from './values.ts';
import { zoneIndex } from './windows.ts';

const pollsMax = 16;
const collectionsMax = 16;

/** The home area network (10.3 b, c, 13.2). */
export function lowerHomeNetwork(meaning: Meaning): HomeNetwork | undefined {
  const [block] = blocksOf(meaning.tree, homeNetwork);
  if (block === undefined) return undefined;
  const { clauses } = homeNetwork;
  const channels = (clauseIn(block, clauses.channels)?.args.channels ?? []).map((item) => ({
    channel: integerOf(meaning, item.channel) ?? 0,
    span: item.span,
  }));
  reportRepeats(
    meaning,
    channels.map(({ channel, span }) => ({ text: String(channel), span })),
  );
  const rejoinMs = integerOf(meaning, clauseIn(block, clauses.rejoin)?.args.within);
  const polls = clauseIn(block, clauses.poll)?.args.devices ?? [];
  reportExcess(meaning, polls, pollsMax, 'polled devices');
  reportRepeats(
    meaning,
    polls.map(({ device }) => device),
  );
  return {
    channels: channels.map(({ channel }) => channel),
    joinOpenMs: integerOf(meaning, clauseIn(block, clauses.join)?.args.open) ?? 0,
    ...(rejoinMs === undefined ? {} : { rejoinMs }),
    yieldToWan: clauseIn(block, clauses.transmit) !== undefined,
    polls: polls.flatMap(({ device, every }) => {
      const everyMs = integerOf(meaning, every) ?? 0;
      return isKnown(meaning, device, 'device', deviceNames) ? [{ device: device.text, everyMs }] : [];
    }),
  };
}

/** Where the hub takes its time from (10.3 k). */
export function lowerClock(meaning: Meaning): ClockRules | undefined {
  const [block] = blocksOf(meaning.tree, clock);
  if (block === undefined) return undefined;
  const step = clauseIn(block, clock.clauses.step)?.args;
  return {
    followEveryMs: integerOf(meaning, clauseIn(block, clock.clauses.follow)?.args.every) ?? 0,
    stepAboveMs: integerOf(meaning, step?.step) ?? 0,
    alertAboveMs: integerOf(meaning, step?.alert) ?? 0,
    serve: clauseIn(block, clock.clauses.serve) !== undefined,
  };
}

/** A grant with an unknown name in it may have been meant for anything. */
function hasFaultyGrant({ tree, findings }: Meaning): boolean {
  return blocksOf(tree, grant).some(({ span }) =>
    findings.some(
      (finding) =>
        finding.code === 'E0401' && finding.span.start >= span.start && finding.span.end <= span.end,
    ),
  );
}

/** What is read from the devices (10.3 h), each for a supplier that may read it. */
export function lowerCollections(meaning: Meaning, grants: readonly Grant[]): Collection[] {
  const blocks = blocksOf(meaning.tree, collect);
  reportExcess(meaning, blocks, collectionsMax, 'collections');
  reportRepeats(
    meaning,
    blocks.map((block) => block.heading.device),
  );
  return blocks.flatMap((block) => {
    const { device } = block.heading;
    if (!isKnown(meaning, device, 'device', deviceNames)) return [];
    const readers = grants.filter(
      (grant) => grant.rights.includes('read') && grant.devices.includes(device.text),
    );
    if (readers.length === 0 && !meaning.tree.broken && !meaning.tree.repaired && !hasFaultyGrant(meaning))
      meaning.findings.push({
        code: 'E0701',
        message: `no supplier may read \`${device.text}\``,
        help: `grant it: \`grant SUPPLIER { read on ${device.text} }\``,
        span: device.span,
      });
    const registers = vocabulary.devices.find((known) => known.name === device.text)?.registers ?? [];
    const names = registers.map((register) => register.name);
    const reads = clausesIn(block, collect.clauses.read).map(({ args }) => {
      const known = args.registers.filter((item) =>
        isKnown(meaning, item.register, `register of ${device.text}`, names),
      );
      return {
        registers: known.map((item) => item.register.text),
        everyMs: integerOf(meaning, args.every) ?? 0,
      };
    });
    reportRepeats(
      meaning,
      clausesIn(block, collect.clauses.read).flatMap(({ args }) =>
        args.registers.map((item) => item.register),
      ),
    );
    const snapshots = clausesIn(block, collect.clauses.snapshot).map(({ args }) => ({
      atMs: integerOf(meaning, args.at) ?? 0,
      zone: zoneIndex(meaning, args.zone),
    }));
    return [
      {
        device: device.text,
        reads,
        snapshots,
        skipZero: clauseIn(block, collect.clauses.skipZero) !== undefined,
      },
    ];
  });
}
