import { randomUUID } from 'node:crypto';
import type { World } from './world.js';
import { readReference } from '../../seeds/reference/read.js';

/** A municipality's own rule of a kind, as its coordinating unit would set it. */
export async function ownRule(
  world: World,
  rootId: string,
  kind: string,
  maxDays: number,
  more: Record<string, unknown> = {},
): Promise<string> {
  const template = readReference().organisationRules.find((rule) => rule.kind === kind);
  if (!template) throw new Error(`no template for ${kind}`);
  const id = randomUUID();
  const key = `${rootId}.${kind}.${id.slice(0, 4)}`;
  const { fromEvent, toEvent, side, dayType, label } = template;
  await world.db.sql(
    `insert into deadline_rule (id, key, kind, labels, side, organisation_id, from_event, to_event, max_days, day_type, force, engine,
       source, standing, valid_from, valid_to)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'ORGANISATION', $11, '{own}', 'SOURCED', $12, $13)`,
    [
      id,
      key,
      kind,
      label,
      side,
      rootId,
      fromEvent,
      toEvent,
      maxDays,
      dayType,
      { ...template, key, maxDays },
      more.validFrom ?? null,
      more.validTo ?? null,
    ],
  );
  return id;
}
