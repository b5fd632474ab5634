import { readFileSync } from 'node:fs';

interface Slice {
  type: string;
  roles: string[];
  required: string[];
  prohibited: string[];
}
interface Agent {
  min: number;
  max: number;
  required: string[];
  prohibited: string[];
}
interface Profile {
  action: string;
  subtype: string[];
  client: string;
  server: string;
  user: string[];
  entity: { min: number; slices: Record<string, Slice> };
}

const BALP = JSON.parse(readFileSync('test/log-export/balp.json', 'utf8')) as {
  every: { required: string[]; fixed: Record<string, string>; agents: Record<string, Agent> };
  profiles: Record<string, Profile>;
  patient: Slice;
};

interface Coding {
  system: string;
  code: string;
}
interface Part extends Record<string, unknown> {
  type: Coding & { coding: Coding[] };
  role?: Coding;
}
export interface Event extends Record<string, unknown> {
  meta?: { profile: string[] };
  action: string;
  subtype: Coding[];
  agent: Part[];
  entity: Part[];
}

const at = (object: unknown, path: string): unknown =>
  path.split('.').reduce((value, name) => (value as Record<string, unknown> | undefined)?.[name], object);

/** What keeps an event from the profile that it claims; nothing: it fulfils it. */
export function faults(event: Event): string[] {
  const [claimed = ''] = event.meta?.profile ?? [];
  const name = /\/IHE\.BasicAudit\.(Patient)?(\w+)$/.exec(claimed);
  const profile = BALP.profiles[name?.[2] ?? ''];
  if (!name || !profile) return [`claims no profile that is known: ${claimed}`];
  const found: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) found.push(what);
  };
  for (const path of BALP.every.required) must(at(event, path) !== undefined, `${path} is missing`);
  for (const [path, value] of Object.entries(BALP.every.fixed))
    must(at(event, path) === value, `${path} is not ${value}`);
  must(event.action === profile.action, `action is ${event.action}`);
  must(event.subtype.filter(({ code }) => profile.subtype.includes(code)).length === 1, 'subtype');
  for (const [agent, rule] of Object.entries(BALP.every.agents)) {
    const codes = [profile[agent as 'client' | 'server' | 'user']].flat();
    const mine = event.agent.filter(({ type }) => type.coding.some(({ code }) => codes.includes(code)));
    must(mine.length >= rule.min && mine.length <= rule.max, `${mine.length} agents ${agent}`);
    mine.forEach((each) => parts(each, rule, `agent ${agent}`));
  }
  const slices = { ...profile.entity.slices, ...(name[1] ? { patient: BALP.patient } : {}) };
  must(event.entity.length >= Object.keys(slices).length, 'too few entities');
  for (const [slice, rule] of Object.entries(slices)) {
    const mine = event.entity.filter(({ type }) => type.code === rule.type);
    must(mine.length === 1, `${mine.length} entities ${slice}`);
    mine.forEach((each) => parts(each, rule, `entity ${slice}`));
    mine.forEach(({ role }) => must(rule.roles.includes(role?.code ?? ''), `entity ${slice}: role`));
  }
  // sev-1 of AuditEvent itself.
  event.entity.forEach((each) => must(!(each.name && each.query), 'an entity with name and query'));
  return found;

  function parts(part: Part, rule: { required: string[]; prohibited: string[] }, what: string): void {
    for (const path of rule.required) must(part[path] !== undefined, `${what}: ${path} is missing`);
    for (const path of rule.prohibited) must(part[path] === undefined, `${what}: ${path} is there`);
  }
}
