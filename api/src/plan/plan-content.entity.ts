import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Apart from the plan: it has another audience. */
@Entity({ tableName: 'plan_content' })
export class PlanContent {
  @PrimaryKey({ type: 'uuid' })
  planId!: string;
  @Property({ type: 'uuid' })
  patientId!: string;
  @Property({ type: 'text', nullable: true })
  text: string | null = null;
  @Property({ type: 'text', nullable: true })
  specialistPart: string | null = null;
  @Property({ type: 'text', nullable: true })
  contributions: string | null = null;
  @Property({ type: 'text', nullable: true })
  implementation: string | null = null;
  @Property({ type: 'text', nullable: true })
  cooperation: string | null = null;
  @Property({ type: 'text', nullable: true })
  contacts: string | null = null;
}

/** The patient's own: another author, another audience, and a version of its own, so that nobody's text stands in the way. */
@Entity({ tableName: 'plan_words' })
export class PlanWords {
  @PrimaryKey({ type: 'uuid' })
  planId!: string;
  @Property({ type: 'uuid' })
  patientId!: string;
  @Property({ type: 'text', nullable: true })
  whatMatters: string | null = null;
  @Property({ type: 'text', nullable: true })
  resources: string | null = null;
  @Property({ type: 'text', nullable: true })
  needs: string | null = null;
  @Property({ type: 'text', nullable: true })
  wishes: string | null = null;
  @Property({ type: 'json', nullable: true })
  onBehalf: object | null = null;
  @Property({ type: 'uuid' })
  writtenBy!: string;
  @Property({ type: 'datetime' })
  writtenAt!: Date;
  @Property({ version: true })
  version: number = 1;
}
