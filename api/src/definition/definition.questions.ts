import { Area } from '../pathway/area.js';
import { PathwayDefinition } from './definition.entity.js';
import type { Pathway } from '../pathway/pathway.entity.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

const IN_FORCE = [
  'kind',
  'areas',
  'version',
  'validFrom',
  'validTo',
  'startEvent',
  'startEmergency',
  'startTransfer',
  'events',
] as const;

/** The edition in force on a day; null when none is known. */
export async function definitionInForce(
  work: Work,
  pathwayKey: string,
  day: string,
): Promise<PathwayDefinition | null> {
  // Its pages are large, and would be compared at every flush.
  const editions = (await work.em.find(
    PathwayDefinition,
    { pathwayKey },
    {
      fields: [...IN_FORCE],
    },
  )) as PathwayDefinition[];
  return editions.find((row) => (row.validFrom ?? day) <= day && day <= (row.validTo ?? day)) ?? null;
}

/** The area of a referral to a pathway: as told, where the pathway has several; BAD_USER_INPUT where it does not fit. */
export async function areaOf(work: Work, pathwayKey: string, told: Area | null | undefined): Promise<Area> {
  const definition = await definitionInForce(work, pathwayKey, work.today);
  if (!definition || definition.kind === 'RECOMMENDATION_SET')
    throw badInput({ path: 'pathwayKey', rule: 'UNKNOWN' });
  const areas = definition.areas as Area[];
  if (told && areas.length && !areas.includes(told)) throw badInput({ path: 'area', rule: 'NOT_POSSIBLE' });
  return told ?? areas[0] ?? Area.ADULT;
}

/** The events that may be registered in a pathway: its edition's, or before it has one those in force. */
export async function eventsOf(work: Work, pathway: Pathway): Promise<string[]> {
  const id = pathway.definition?.id;
  const definition = id
    ? await work.em.findOne(PathwayDefinition, { id }, { fields: ['events'] })
    : await definitionInForce(work, pathway.pathwayKey, work.today);
  return definition?.events ?? [];
}
