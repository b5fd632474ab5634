import type { Action } from '../authz/actions.js';

/** What an operation of the API declares of itself; a root field without one fails the tests. */
export interface OperationSpec {
  action: Action;
  /** The kind of object that the policy decides on; null: the caller's own session, or public. */
  subject: string | null;
  /** How it is logged: as access to patient data, as an export of it, as administration, or not at all (public and one's own session). */
  log: 'PATIENT_DATA' | 'EXPORT' | 'ADMINISTRATION' | 'NONE';
  /** Answered without a token. */
  public?: boolean;
}

const operations = new Map<string, OperationSpec>();

/** Declares a root field's action, policy subject and log category; stands on every resolver method. */
export function Operation(spec: OperationSpec): MethodDecorator {
  return (_prototype, name) => {
    operations.set(String(name), spec);
  };
}

export const operationNamed = (name: string): OperationSpec | undefined => operations.get(name);
export const allOperations = (): [string, OperationSpec][] => [...operations];
