import {
  AssignmentChangedDocument,
  DeadlineChangedDocument,
  NotificationReceivedDocument,
  PathwayChangedDocument,
} from '../../gql/operations.js';

/** What the API tells of as it is written. */
export type Topic = 'assignment' | 'deadline' | 'notification' | 'pathway';

export interface Watch {
  topic: Topic;
  /** Only this one. */
  id?: string;
}

export const keyOf = ({ topic, id }: Watch): string => (id ? `${topic} ${id}` : topic);

const DOCUMENTS = {
  assignment: AssignmentChangedDocument,
  deadline: DeadlineChangedDocument,
  notification: NotificationReceivedDocument,
  pathway: PathwayChangedDocument,
};

export const payloadOf = ({ topic, id }: Watch) => ({
  query: String(DOCUMENTS[topic]),
  variables: topic === 'pathway' && id ? { id } : {},
});
