/** The shape of a definition that is written as a file. Strict: a field that is not known is a typo. */
import { z } from 'zod';
import { DayType, Force, Standing } from './definition.entity.js';
import { CountFrom, StartMode } from './rule.type.js';
import { Side } from '../authz/roles.js';
import { Area, CareSetting } from '../pathway/area.js';

const text = z.string().trim().min(1);
const words = text.nullable().optional();
const names = z.array(text);
const days = z.number().int().nullable().optional();

const localized = z.strictObject({ nb: text, nn: text, en: text });

const start = z.strictObject({
  ordinary: text,
  emergency: words,
  transfer: words,
  source: names.default([]),
  standing: z.enum(Standing),
});

const rule = z.strictObject({
  key: words,
  kind: text,
  label: localized.nullable().optional(),
  phase: words,
  side: z.enum(Side),
  force: z.enum(Force),
  from: text,
  to: text,
  setting: z.enum(CareSetting).nullable().optional(),
  condition: words,
  unless: names.default([]),
  minDays: days,
  maxDays: days,
  dayType: z.enum(DayType),
  recurring: z.boolean().default(false),
  starts: z.enum(StartMode),
  count: z.enum(CountFrom).default(CountFrom.AFTER),
  cancelledBy: names.default([]),
  dueSoonDays: z.number().int().default(7),
  edition: words,
  sourceWording: words,
  legalBasis: words,
  note: words,
  source: names.default([]),
  standing: z.enum(Standing),
});

export const documentSchema = z.strictObject({
  pathwayKey: text,
  kind: text,
  name: localized,
  appliesTo: localized.nullable().optional(),
  areas: z.array(z.enum(Area)),
  code: words,
  codeSystem: words,
  edition: text,
  validFrom: z.iso.date().nullable().optional(),
  start: start.nullable().optional(),
  phases: names,
  events: names,
  rules: z.array(rule).max(500),
  note: words,
  source: names.default([]),
  standing: z.enum(Standing),
});

/** The fields that may stand at a place: what an unknown one is compared with. */
export function fieldsAt(path: readonly PropertyKey[]): string[] {
  const [top, , inner] = path;
  if (path.length === 0) return Object.keys(documentSchema.shape);
  if (top === 'rules') return Object.keys(inner === undefined ? rule.shape : localized.shape);
  return Object.keys(top === 'start' ? start.shape : localized.shape);
}
