import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { WrittenMessageFragment } from '../gql/operations.js';
import { useMyPages } from '../layout/PagesContext.js';
import { useMe } from '../providers/me.js';
import { useDates } from '../shared/dates.js';
import { Lines, line, Section } from '../shared/overview/Section.js';
import { TextLink } from '../shared/TextLink.js';
import { subjectOf, useSubjectWords, type ShownThread } from './subject.js';

interface FactsProps {
  thread: ShownThread;
  messages: readonly WrittenMessageFragment[];
}

/** What the thread is about, and who takes part with how far each has read. */
export function ThreadFacts({ thread, messages }: FactsProps) {
  const translate = useTranslate();
  const dates = useDates();
  const { openedBy, openedAt, closedBy, closedAt } = thread;
  return (
    <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
      <Section title={translate('thread.about')}>
        <About thread={thread} />
        {openedAt && (
          <Small>
            {translate('thread.opened_by', { name: openedBy?.name ?? '', when: dates.date(openedAt) })}
          </Small>
        )}
        {closedAt && (
          <Small>
            {translate('thread.closed_by', { name: closedBy?.name ?? '', when: dates.date(closedAt) })}
          </Small>
        )}
      </Section>
      <Participants thread={thread} messages={messages} />
    </Box>
  );
}

function About({ thread }: { thread: ShownThread }) {
  const words = useSubjectWords();
  const pages = useMyPages();
  if (!thread.subject) return null;
  const { of, page } = subjectOf(thread);
  const said = words(thread.subject, of);
  return of && page && pages.some(({ name }) => name === page) ? (
    <TextLink to={`/${page}/${of.id}`}>{said}</TextLink>
  ) : (
    <Box>{said}</Box>
  );
}

type Participant = NonNullable<ShownThread['participants']>[number];

function Participants({ thread, messages }: FactsProps) {
  const translate = useTranslate();
  const dates = useDates();
  const title = translate('thread.participants');
  const { data: me } = useMe();
  const readBy = ({ person, readTo: marked, leftAt }: Participant) => {
    if (leftAt) return translate('thread.left', { when: dates.date(leftAt) });
    if (person?.id === me?.person.id) return translate('thread.yourself');
    // Who wrote something had read what stood before it.
    const wrote = messages.findLast(({ author }) => author?.id === person?.id)?.sentAt;
    const readTo = [marked, wrote]
      .filter((at) => at != null)
      .sort()
      .at(-1);
    return readTo
      ? translate('thread.read_to', { when: dates.moment(readTo) })
      : translate('thread.not_read');
  };
  return (
    <Section title={title}>
      <Lines label={title}>
        {(thread.participants ?? []).map((one) => (
          <Box component="li" key={one.id} sx={{ ...line, display: 'block' }}>
            {one.person?.name}
            <Small>
              {[one.role && translate(`enum.role.${one.role}`), readBy(one)].filter(Boolean).join(' · ')}
            </Small>
          </Box>
        ))}
      </Lines>
    </Section>
  );
}

const Small = ({ children }: { children: string }) => (
  <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{children}</Box>
);
