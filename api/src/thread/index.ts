import { Attachment } from './attachment.entity.js';
import { Message } from './message.entity.js';
import { MessageMutations } from './message.mutations.js';
import { ThreadParticipant } from './thread-participant.entity.js';
import { Thread } from './thread.entity.js';
import { ThreadMutations } from './thread.mutations.js';
import { threadPolicy } from './thread.policy.js';
import { ThreadQueries } from './thread.queries.js';
import type { Feature } from '../platform/feature.js';

export const threadFeature: Feature = {
  name: 'thread',
  entities: [Thread, ThreadParticipant, Message, Attachment],
  resolvers: [ThreadQueries, ThreadMutations, MessageMutations],
  policy: threadPolicy,
};
