import { Field, ID, ObjectType } from 'type-graphql';
import { OpeningHours, UnitKind } from './unit.entity.js';
import { Standing } from '../definition/definition.entity.js';
import { Column, Derived, Resource } from '../read/registry.js';

@ObjectType({ description: 'A coordinator as the public directory shows them.' })
export class DirectoryCoordinator {
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone!: string | null;
  @Field(() => [OpeningHours], { description: 'When they answer, by weekday.' })
  openingHours!: OpeningHours[];
}

@ObjectType({
  description: 'Directory entry (kontaktpunkt): whom to call, by municipality, section and pathway. Public.',
})
@Resource({
  from: `(select u.* from unit u where u.listed and (u.closed_on is null or u.closed_on > current_date))`,
  logged: false,
})
export class DirectoryEntry {
  @Field(() => ID, { description: 'Opaque id (UUID), the unit’s.' })
  @Column()
  id!: string;

  @Field(() => String, { description: 'Name.' })
  @Column()
  name!: string;

  @Field(() => UnitKind, { description: 'Kind.' })
  @Column()
  kind!: UnitKind;

  @Field(() => String, { nullable: true, description: 'The organisation’s name.' })
  @Derived((t) => `(select o.name from unit o where o.id = ${t}.organisation_id)`)
  organisationName!: string | null;

  @Field(() => String, { nullable: true, description: 'Municipality number.' })
  @Column()
  municipalityNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Municipality name.' })
  @Column()
  municipalityName!: string | null;

  @Field(() => [String], { description: 'The pathways that it answers for (pathwayKey).' })
  @Column()
  pathwayKeys!: string[];

  @Field(() => String, { nullable: true, description: 'Where referrals are sent.' })
  @Column()
  referralContact!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  @Column()
  phone!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'E-mail, as published; one repaired by us is marked in `standing`.',
  })
  @Column()
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Web page.' })
  @Column()
  website!: string | null;

  @Field(() => [OpeningHours], { description: 'Opening hours by weekday.' })
  @Column()
  openingHours!: OpeningHours[];

  @Field(() => String, {
    nullable: true,
    description: 'What to do outside opening hours, or when nobody answers.',
  })
  @Column()
  fallbackContact!: string | null;

  @Field(() => [DirectoryCoordinator], { description: 'Pathway coordinators of the unit.' })
  @Derived(
    (t, s) =>
      `(select coalesce(jsonb_agg(jsonb_build_object('name', g.name, 'phone', coalesce(g.phone, ${t}.phone),` +
      ` 'openingHours', coalesce(nullif(g.opening_hours, '[]'), ${t}.opening_hours)) order by g.name), '[]')` +
      ` from app.coordinators_at(${t}.id, ${s.now}) g)`,
  )
  coordinators!: DirectoryCoordinator[];

  @Field(() => String, {
    nullable: true,
    description: 'The document that it is from; null: kept by the organisation itself.',
  })
  @Column()
  source!: string | null;

  @Field(() => Standing, { nullable: true, description: 'How well it is known.' })
  @Column()
  standing!: Standing | null;
}
