import { Field, ID, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { Role } from '../authz/roles.js';
import { DateTimeScalar, JsonScalar } from '../platform/scalars.js';
import type { Work } from '../write/work.js';

/** One thing that an organisation may set for itself. A feature declares its own, beside what uses it. */
export interface SettingDefinition<T> {
  /** Such as `mail.hours`. */
  key: string;
  description: string;
  schema: z.ZodType<T>;
  default: T;
  changedBy: readonly Role[];
  /** Which names in a value name nothing that there is. */
  unknown?: (work: Work, value: T) => Promise<string[]>;
  /** What follows, in the same transaction, where another value holds than before. */
  changed?: (work: Work, rootId: string) => Promise<void>;
}

const definitions = new Map<string, SettingDefinition<unknown>>();
const KEY = /^[a-z][a-zA-Z]*(\.[a-z][a-zA-Z]*)+$/;

/** Declares a setting; its default must obey its own schema. */
export function defineSetting<T>(
  definition: Omit<SettingDefinition<T>, 'changedBy'> & { changedBy?: readonly Role[] },
): SettingDefinition<T> {
  const { key } = definition;
  if (!KEY.test(key)) throw new Error(`${key} is no key of a setting`);
  if (definitions.has(key)) throw new Error(`The setting ${key} is declared twice`);
  definition.schema.parse(definition.default);
  const whole = { changedBy: [Role.COORDINATING_UNIT, Role.ADMINISTRATOR], ...definition };
  definitions.set(key, whole as unknown as SettingDefinition<unknown>);
  return whole;
}

export const settingNamed = (key: string): SettingDefinition<unknown> | undefined => definitions.get(key);
export const allSettings = (): SettingDefinition<unknown>[] =>
  [...definitions.values()].sort((a, b) => a.key.localeCompare(b.key));

@ObjectType({ description: 'Innstilling: something that an organisation has set for itself, or may.' })
export class OrganisationSetting {
  @Field(() => ID, { description: 'The organisation.' })
  organisationId!: string;
  @Field(() => String, { description: 'The key, such as mail.hours.' })
  key!: string;
  @Field(() => String, { description: 'What it decides.' })
  description!: string;
  @Field(() => JsonScalar, {
    nullable: true,
    description: 'The value that holds; null means what the schema says.',
  })
  value!: unknown;
  @Field(() => JsonScalar, { nullable: true, description: 'The value where nobody has set another.' })
  default!: unknown;
  @Field(() => JsonScalar, { description: 'What the value must be, as JSON Schema.' })
  schema!: unknown;
  @Field(() => Boolean, { description: 'Whether the caller may change it.' })
  changeable!: boolean;
  @Field(() => Int, {
    description: 'Counts changes, 0 where nobody has set it; send it as `expectedVersion`.',
  })
  version!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last changed.' })
  changedAt!: Date | null;
}
