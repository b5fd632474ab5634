import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Action } from '../authz/actions.js';
import { Side } from '../authz/roles.js';
import { Identified } from '../read/base.entity.js';
import { DateScalar } from '../platform/scalars.js';
import { Derived, Resource } from '../read/registry.js';

export enum UnitKind {
  MUNICIPALITY = 'MUNICIPALITY',
  MUNICIPAL_SERVICE = 'MUNICIPAL_SERVICE',
  COORDINATING_UNIT = 'COORDINATING_UNIT',
  HEALTH_TRUST = 'HEALTH_TRUST',
  DEPARTMENT = 'DEPARTMENT',
  SECTION = 'SECTION',
  JOINT_TEAM = 'JOINT_TEAM',
  PRIVATE_INSTITUTION = 'PRIVATE_INSTITUTION',
  CONTRACT_SPECIALIST = 'CONTRACT_SPECIALIST',
  GP_OFFICE = 'GP_OFFICE',
  ACUTE = 'ACUTE',
  NAV = 'NAV',
  SCHOOL = 'SCHOOL',
  CHILD_WELFARE = 'CHILD_WELFARE',
  OTHER_PARTNER = 'OTHER_PARTNER',
}

registerEnumType(UnitKind, {
  name: 'UnitKind',
  description: 'Slags enhet.',
  valuesConfig: {
    MUNICIPALITY: { description: 'Kommune; a root.' },
    MUNICIPAL_SERVICE: { description: 'Kommunal tjeneste.' },
    COORDINATING_UNIT: { description: 'Koordinerende enhet, of a municipality or a health trust.' },
    HEALTH_TRUST: { description: 'Helseforetak; a root.' },
    DEPARTMENT: { description: 'Avdeling, klinikk, DPS.' },
    SECTION: { description: 'Seksjon; receives referrals and has a coordinator of its own.' },
    JOINT_TEAM: { description: 'Joint team of municipality and hospital (FACT); may have two parents.' },
    PRIVATE_INSTITUTION: { description: 'Private institution with an agreement; a root.' },
    CONTRACT_SPECIALIST: { description: 'Avtalespesialist; a root.' },
    GP_OFFICE: { description: 'Fastlegekontor; a root.' },
    ACUTE: { description: 'Emergency service: where urgent patients go, beside the pathway.' },
    NAV: { description: 'NAV; a partner.' },
    SCHOOL: { description: 'School; a partner.' },
    CHILD_WELFARE: { description: 'Barnevern; a partner.' },
    OTHER_PARTNER: { description: 'Another partner.' },
  },
});

/** The kinds of the specialist service, whose clocks and coordinator are on that side. */
export const SPECIALIST_KINDS: readonly UnitKind[] = [
  UnitKind.HEALTH_TRUST,
  UnitKind.DEPARTMENT,
  UnitKind.SECTION,
  UnitKind.PRIVATE_INSTITUTION,
  UnitKind.CONTRACT_SPECIALIST,
  UnitKind.ACUTE,
];

/** On which side an organisation is, by the kind of its root. */
export const sideOfRoot = (rootKind: string): Side =>
  (SPECIALIST_KINDS as readonly string[]).includes(rootKind) ? Side.SPECIALIST : Side.MUNICIPAL;

/** Organisations: they stand below nothing. */
export const ROOT_KINDS: readonly UnitKind[] = [UnitKind.MUNICIPALITY, UnitKind.HEALTH_TRUST];
/** Parts of an organisation: they stand below something. */
export const NEEDS_PARENT: readonly UnitKind[] = [
  UnitKind.MUNICIPAL_SERVICE,
  UnitKind.COORDINATING_UNIT,
  UnitKind.DEPARTMENT,
  UnitKind.SECTION,
  UnitKind.JOINT_TEAM,
];

@ObjectType({ description: 'When somebody answers, on one day of the week.' })
export class OpeningHours {
  @Field(() => Int, { description: 'Day of the week, ISO: 1 is Monday.' })
  weekday!: number;
  @Field(() => String, { description: 'Opens, as 09:00 (Europe/Oslo).' })
  opens!: string;
  @Field(() => String, { description: 'Closes, as 14:00.' })
  closes!: string;
}

const CLOSURE = (ancestor: string, descendant: string): string =>
  `exists (select from unit_closure c where c.ancestor_id = ${ancestor} and c.descendant_id = ${descendant})`;

@ObjectType({ description: 'Unit: a place where people work; roots are organisations.' })
@Entity({ tableName: 'unit' })
@Resource({
  logged: false,
  attributes: { within: (t, value) => CLOSURE(value, `${t}.id`) },
  possible: {
    [Action.UPDATE]: (t) => `${t}.closed_on is null`,
    [Action.CLOSE]: (t) => `${t}.closed_on is null`,
  },
})
export class Unit extends Identified {
  @Field(() => String, { description: 'Name.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => UnitKind, { description: 'Kind.' })
  @Enum({ items: () => UnitKind, type: 'text' })
  kind!: UnitKind;

  @Field(() => Unit, { nullable: true, description: 'The unit above; null for an organisation.' })
  @ManyToOne(() => Unit, { nullable: true })
  parent: Rel<Unit> | null = null;

  @Field(() => ID, { nullable: true, description: 'A joint team’s other parent: it belongs to two.' })
  @Property({ type: 'uuid', nullable: true })
  secondParentId: string | null = null;

  @Field(() => Unit, { description: 'The organisation: the root of the tree that the unit stands in.' })
  @ManyToOne(() => Unit)
  organisation!: Rel<Unit>;

  @Field(() => String, {
    nullable: true,
    description: 'Organisation number, nine digits with a check digit (modulus 11).',
  })
  @Property({ type: 'text', nullable: true })
  organisationNumber: string | null = null;

  @Field(() => String, { nullable: true, description: 'Municipality number, four digits.' })
  @Property({ type: 'text', nullable: true })
  municipalityNumber: string | null = null;

  @Field(() => String, { nullable: true, description: 'Municipality name.' })
  @Property({ type: 'text', nullable: true })
  municipalityName: string | null = null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  @Field(() => String, { nullable: true, description: 'E-mail, as published; never for patient data.' })
  @Property({ type: 'text', nullable: true })
  email: string | null = null;

  @Field(() => String, { nullable: true, description: 'Web page.' })
  @Property({ type: 'text', nullable: true })
  website: string | null = null;

  @Field(() => [OpeningHours], { description: 'Opening hours by weekday.' })
  @Property({ type: 'json' })
  openingHours: OpeningHours[] = [];

  @Field(() => String, { nullable: true, description: 'Where referrals are sent.' })
  @Property({ type: 'text', nullable: true })
  referralContact: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'What to do outside opening hours, or when nobody answers.',
  })
  @Property({ type: 'text', nullable: true })
  fallbackContact: string | null = null;

  @Field(() => [String], { description: 'The pathways that the unit receives (pathwayKey).' })
  @Property({ type: 'text[]' })
  pathwayKeys: string[] = [];

  @Field(() => Boolean, { description: 'Whether the public directory shows it.' })
  @Property({ type: 'boolean' })
  listed: boolean = false;

  @Property({ type: 'text', nullable: true })
  source: string | null = null;

  @Property({ type: 'text', nullable: true })
  standing: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Closed on; a closed unit gets no new patients.' })
  @Property({ type: 'date', nullable: true })
  closedOn: string | null = null;

  @Field(() => [String], { description: 'The names from the organisation down to this unit.' })
  @Derived(
    (t) =>
      `array(select a.name from unit_closure c join unit a on a.id = c.ancestor_id where c.descendant_id = ${t}.id` +
      ` order by (select count(*) from unit_closure d where d.descendant_id = a.id))`,
  )
  path!: string[];

  @Field(() => [Action], { description: 'What this caller may do with the unit now.' })
  allowed!: Action[];

  @Field(() => Int, { description: 'Counts changes.' })
  @Property({ version: true })
  version: number = 1;
}

@Entity({ tableName: 'unit_closure' })
export class UnitClosure {
  @PrimaryKey({ type: 'uuid' })
  ancestorId!: string;
  @PrimaryKey({ type: 'uuid' })
  descendantId!: string;
}
