import { Field, Int, ObjectType } from 'type-graphql';
import { Force } from './definition.entity.js';
import { Side } from '../authz/roles.js';
import { DateScalar } from '../platform/scalars.js';

@ObjectType({ description: 'What would become of open deadlines under a draft, counted.' })
export class SimulatedOpen {
  @Field(() => Int, { description: 'Due on the same day.' })
  same!: number;
  @Field(() => Int, { description: 'Due earlier.' })
  earlier!: number;
  @Field(() => Int, { description: 'Due later.' })
  later!: number;
  @Field(() => Int, { description: 'Only under the draft.' })
  added!: number;
  @Field(() => Int, { description: 'Only under the edition that each pathway has.' })
  gone!: number;
}

@ObjectType({ description: 'Deadlines that fell due in the period, by what became of them.' })
export class SimulatedPeriod {
  @Field(() => Int, { description: 'Met in time.' })
  met!: number;
  @Field(() => Int, { description: 'Met late.' })
  metLate!: number;
  @Field(() => Int, { description: 'Not met.' })
  overdue!: number;
}

@ObjectType({ description: 'The unit that a row of a simulation is about.' })
export class SimulatedUnit {
  @Field(() => String, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType({ description: 'One kind of deadline at one unit.' })
export class SimulationRow {
  @Field(() => SimulatedUnit, { description: 'The section that has the pathways.' })
  unit!: SimulatedUnit;
  @Field(() => String, { description: 'The clock’s name.' })
  kind!: string;
  @Field(() => Side, { description: 'The side that must act.' })
  side!: Side;
  @Field(() => Force, { description: 'How binding it is.' })
  force!: Force;
  @Field(() => SimulatedOpen, { description: 'Of pathways that are open.' })
  open!: SimulatedOpen;
  @Field(() => SimulatedPeriod, { description: 'The period under the editions that hold.' })
  standing!: SimulatedPeriod;
  @Field(() => SimulatedPeriod, { description: 'The period under the draft.' })
  draft!: SimulatedPeriod;
}

@ObjectType({
  description:
    'What a draft would change. Counts alone, small ones too: whoever publishes rules must see a single one, and no row says who. Waivers are not counted.',
})
export class SimulationResult {
  @Field(() => DateScalar, { description: 'The period’s first day.' })
  from!: string;
  @Field(() => DateScalar, { description: 'Its last day.' })
  to!: string;
  @Field(() => Int, { description: 'The version of the draft that was looked at.' })
  draftVersion!: number;
  @Field(() => Int, { description: 'Pathways that were looked at: open now, or in the period.' })
  pathways!: number;
  @Field(() => Int, { description: 'Open ones among them.' })
  openPathways!: number;
  @Field(() => Int, { description: 'Open ones for which at least one open deadline would change.' })
  changedPathways!: number;
  @Field(() => Int, { description: 'Pathways that would have started on another day, or not at all.' })
  startsMoved!: number;
  @Field(() => [SimulationRow], { description: 'By unit and kind of deadline.' })
  rows!: SimulationRow[];
}
