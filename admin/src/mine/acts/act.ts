import type { Asked } from './missing.js';
import type { CoordinatorTasksQuery, MyPatientQuery } from '../../gql/operations.js';
import type { Me } from '../../providers/me.js';
import type { Values } from '../../shared/draft/keeper.js';
import type { Someone } from '../../shared/around/people.js';

export type Assigned = NonNullable<MyPatientQuery['assignment']>;
export type OneTask = CoordinatorTasksQuery['coordinatorTasks'][number];

/** What a form is filled in about. */
export interface About {
  me: Me;
  assignment: Assigned;
  patientId: string;
  people: readonly Someone[];
  /** Which of the eight tasks; null: none of them. */
  task: OneTask | null;
}

export interface ActField extends Asked {
  most?: number;
  /** What one chooses among, with its words. */
  options?: (about: About) => readonly { value: string; label: string; words?: boolean }[];
  /** Fields of the API's input that are told here. */
  paths?: readonly string[];
  /** Two that belong together stand beside each other. */
  half?: boolean;
}

/** One thing that a coordinator does, and what is asked for it. */
export interface Act {
  name: string;
  /** Whether the API says that this caller may. */
  may: (about: About) => boolean;
  fields: readonly ActField[];
  begin: (about: About) => Values;
  send: (values: Values, about: About, draftId: string | null) => Promise<unknown>;
  /** It is itself the record that the task is done. */
  records?: boolean;
}

/** The patient among the people: their login is nobody's to know. */
export const PATIENT = 'PATIENT';

export const said = (values: Values, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
};
export const orNull = (values: Values, name: string): string | null => said(values, name) || null;
export const chosen = (values: Values, name: string): string[] => {
  const value = values[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
};
