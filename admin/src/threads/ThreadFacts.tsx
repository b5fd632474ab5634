import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useMyPages } from '../layout/PagesContext.js';
import { useDates } from '../shared/dates.js';
import { Lines, line, Section } from '../shared/overview/Section.js';
import { TextLink } from '../shared/TextLink.js';
import { subjectOf, useSubjectWords, type ShownThread } from './subject.js';

/** What the thread is about, and who takes part with how far each has read. */
export function ThreadFacts({ thread }: { thread: ShownThread }) {
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
      <Participants thread={thread} />
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

function Participants({ thread }: { thread: ShownThread }) {
  const translate = useTranslate();
  const dates = useDates();
  const title = translate('thread.participants');
  const readBy = (readTo: string | null | undefined, leftAt: string | null | undefined) => {
    if (leftAt) return translate('thread.left', { when: dates.date(leftAt) });
    return readTo
      ? translate('thread.read_to', { when: dates.moment(readTo) })
      : translate('thread.not_read');
  };
  return (
    <Section title={title}>
      <Lines label={title}>
        {(thread.participants ?? []).map(({ id, person, role, readTo, leftAt }) => (
          <Box component="li" key={id} sx={{ ...line, display: 'block' }}>
            {person?.name}
            <Small>
              {[role && translate(`enum.role.${role}`), readBy(readTo, leftAt)].filter(Boolean).join(' · ')}
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
