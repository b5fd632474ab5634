import type { Topic, Watch } from '../../providers/live/topics.js';

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

export interface Watched {
  watches: Watch[];
  /** One thing is shown: what one types there stays, whatever changes about it. */
  steady: boolean;
}

/** What is followed at an address: what its page shows, and what one is told oneself. */
export function watchesOf(pathname: string, shown: readonly Topic[] = []): Watched {
  const [name = '', one = ''] = pathname.split('/').slice(1);
  const watches = shown.map((topic): Watch =>
    topic === 'pathway' && name === 'pathways' && ID.test(one) ? { topic, id: one } : { topic },
  );
  return { watches: [{ topic: 'notification' }, ...watches], steady: one !== '' };
}
