import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';
import { RelationKind, Side } from '../authz/roles.js';

/** The one thing that opens a patient's data; begins and ends by itself with its cause. */
@Entity({ tableName: 'relation' })
export class Relation {
  @Property({ type: 'uuid', primary: true })
  id: string = v7();
  @Property({ type: 'uuid' })
  patientId!: string;
  /** A person, a unit, or an organisation's root. */
  @Property({ type: 'uuid' })
  subjectId!: string;
  @Enum({ items: () => RelationKind, type: 'text' })
  kind!: RelationKind;
  @Enum({ items: () => Side, type: 'text', nullable: true })
  side: Side | null = null;
  @Property({ type: 'uuid', nullable: true })
  rootId: string | null = null;
  @Property({ type: 'text[]', nullable: true })
  contents: string[] | null = null;
  @Property({ type: 'text' })
  basis!: string;
  @Property({ type: 'text' })
  cause!: string;
  @Property({ type: 'uuid' })
  causeId!: string;
  @Property({ type: 'datetime' })
  validFrom!: Date;
  @Property({ type: 'datetime', nullable: true })
  validTo: Date | null = null;
  /** For a parent: the instant from which specialist data are closed (the twelfth birthday), unless opened. */
  @Property({ type: 'datetime', nullable: true })
  fullUntil: Date | null = null;
  /** For a parent: the sixteenth birthday, from which they are told what a decision opens and no more. */
  @Property({ type: 'datetime', nullable: true })
  basicUntil: Date | null = null;
  /** For a parent: until when the kinds in `contents` are opened by decision. */
  @Property({ type: 'datetime', nullable: true })
  openUntil: Date | null = null;
}
