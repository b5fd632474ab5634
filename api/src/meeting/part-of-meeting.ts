import { Enum, Property } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Side } from '../authz/roles.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import type { ResourceOptions } from '../read/registry.js';

const calledAs = (kinds: string, meeting: (t: string) => string) => (t: string, value: string) =>
  `exists (select from meeting_participant x where x.meeting_id = ${meeting(t)} and x.removed_at is null` +
  ` and x.kind in (${kinds}) and x.person_id = ${value})`;

/** Somebody is called as who they are at work, or as somebody near: a person who is both is not both at once. */
export const called = (meeting: (t: string) => string) => ({
  invited: calledAs(`'PROFESSIONAL'`, meeting),
  invitedAsNear: calledAs(`'PARENT', 'NEXT_OF_KIN'`, meeting),
});

/** What is part of a meeting is read by those who read the meeting. */
export const partOfMeeting: Pick<ResourceOptions, 'patient' | 'content' | 'partOf' | 'attributes'> = {
  patient: (t) => `${t}.patient_id`,
  content: 'MEETING',
  partOf: (t) => [`${t}.meeting_id`, `${t}.pathway_id`],
  attributes: {
    ...called((t) => `${t}.meeting_id`),
    root: (t, value) => `${t}.root_id = ${value}`,
  },
};

/** Who sees a part is asked of its own row: what decides it of the meeting never changes, and stands here too. */
@ObjectType({ description: 'Part of a meeting.' })
export abstract class PartOfMeeting extends VersionedPatientBearing {
  @Property({ type: 'uuid' })
  meetingId!: string;
  @Property({ type: 'uuid' })
  patientId!: string;
  @Property({ type: 'uuid', nullable: true })
  pathwayId: string | null = null;
  @Property({ type: 'uuid' })
  rootId!: string;
  @Enum({ items: () => Side, type: 'text' })
  side!: Side;
}
