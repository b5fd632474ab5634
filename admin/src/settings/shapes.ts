import type { SettingsQuery } from '../gql/operations.js';

export type Setting = SettingsQuery['settings'][number];
/** How a value is asked for and said. */
export type Shape = 'count' | 'flag' | 'hours' | 'text' | 'texts' | 'names' | 'days' | 'other';

interface Json {
  type?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  pattern?: string;
  anyOf?: Json[];
  items?: Json;
  properties?: Record<string, Json>;
  additionalProperties?: Json | boolean;
}

/** The schema of what is not null. */
function solid(schema: unknown): Json {
  const whole = (schema ?? {}) as Json;
  return whole.anyOf?.find(({ type }) => type !== 'null') ?? whole;
}

/** By what the API says that a value must be; a setting that this page has never heard of has a shape all the same. */
export function shapeOf(schema: unknown): Shape {
  const { type, properties, additionalProperties } = solid(schema);
  if (type === 'integer') return 'count';
  if (type === 'boolean') return 'flag';
  if (type === 'string') return 'text';
  if (type === 'array') return 'names';
  if (type === 'object' && properties)
    return 'opens' in properties && 'closes' in properties ? 'hours' : 'nb' in properties ? 'texts' : 'other';
  if (
    type === 'object' &&
    typeof additionalProperties === 'object' &&
    additionalProperties.type === 'integer'
  )
    return 'days';
  return 'other';
}

/** Whether nothing said is a value of its own: then what the default says is not it. */
export const mayBeEmpty = (schema: unknown): boolean =>
  (schema as Json | null)?.anyOf?.some(({ type }) => type === 'null') ?? false;

/** The least and the most that a number can be, of a number or of each of several. */
export function boundsOf(schema: unknown): { least: number; most: number } {
  const { minimum, maximum, additionalProperties } = solid(schema);
  const of = typeof additionalProperties === 'object' ? additionalProperties : { minimum, maximum };
  return { least: of.minimum ?? 0, most: of.maximum ?? 9999 };
}

export const longestOf = (schema: unknown): number => solid(schema).maxLength ?? 2000;

/** Whether the names are the API's own codes, and not what people call things. */
export const areCodes = (schema: unknown): boolean => solid(schema).items?.pattern !== undefined;

/** The headings that settings stand under, by the first part of their key; what is new stands last. */
const GROUPS: Record<string, readonly string[]> = {
  deadlines: ['deadlines', 'reminders'],
  mail: ['mail'],
  patients: ['accessQuestions', 'parents', 'letter'],
  coordinators: ['coordination', 'training', 'plans', 'pathways', 'drafts'],
};

export function grouped(settings: readonly Setting[]): { group: string; settings: Setting[] }[] {
  const known = new Set(Object.values(GROUPS).flat());
  const first = ({ key }: Setting) => key.split('.')[0] ?? '';
  const groups = Object.entries(GROUPS).map(([group, names]) => ({
    group,
    settings: settings
      .filter((one) => names.includes(first(one)))
      .sort((a, b) => names.indexOf(first(a)) - names.indexOf(first(b))),
  }));
  const rest = settings.filter((one) => !known.has(first(one)));
  return [...groups, { group: 'other', settings: rest }].filter((one) => one.settings.length > 0);
}

/** A key as the messages have it: `mail.hours` is `setting.of.mail_hours`. */
export const wordsOf = (key: string): string => key.replaceAll('.', '_');

/** Whether two values are the same, however their keys are ordered. */
export function same(a: unknown, b: unknown): boolean {
  const text = (value: unknown): string =>
    JSON.stringify(value ?? null, (_key, part: unknown) =>
      part && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
        : part,
    );
  return text(a) === text(b);
}
