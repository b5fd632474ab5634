import { Field, ObjectType } from 'type-graphql';
import { translated } from './definition.entity.js';
import { Column, Derived, Resource } from '../read/registry.js';

/** One text of the catalogue in the caller's language; null where no source was found. */
const said = (part: string) =>
  Derived(
    (t, s) =>
      `coalesce(${t}.catalogue->'${part}'->'text'->>'${s.language}', ${t}.catalogue->'${part}'->'text'->>'nb')`,
  );
const saidAll = (part: string) =>
  Derived(
    (t, s) =>
      `array(select coalesce(e->'text'->>'${s.language}', e->'text'->>'nb') from jsonb_array_elements(coalesce(${t}.catalogue->'${part}', '[]')) e)`,
  );

@ObjectType({
  description:
    'A pathway as the public catalogue tells of it. Public. Null: no source was found, and nothing is invented.',
})
@Resource({
  // The edition in force for each pathway; a set of recommendations is never a pathway.
  from: `(select distinct on (d.pathway_key) d.* from pathway_definition d where d.kind <> 'RECOMMENDATION_SET' order by d.pathway_key, d.valid_from desc nulls last)`,
  logged: false,
  identity: 'pathway_key',
})
export class PathwayCatalogueEntry {
  @Field(() => String, { description: 'Names the pathway, such as TSB.' })
  @Column()
  pathwayKey!: string;

  @Field(() => String, { description: 'Name.' })
  @translated('names')
  name!: string;

  @Field(() => String, { nullable: true, description: 'National code; null: not found.' })
  @Column()
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'For whom.' })
  @said('forWhom')
  forWhom!: string | null;

  @Field(() => String, { nullable: true, description: 'How to refer.' })
  @said('howToRefer')
  howToRefer!: string | null;

  @Field(() => [String], { description: 'What the patient can expect.' })
  @saidAll('whatToExpect')
  whatToExpect!: string[];

  @Field(() => [String], { description: 'The tasks of the municipal pathway coordinator.' })
  @saidAll('coordinatorTasks')
  coordinatorTasks!: string[];

  @Field(() => [String], { description: 'The GP’s role.' })
  @saidAll('gpRole')
  gpRole!: string[];

  @Field(() => [String], { description: 'Where it is from.' })
  @Column()
  source!: string[];
}
