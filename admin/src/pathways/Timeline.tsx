import { useTranslate } from 'react-admin';
import { todayInOslo } from '../shared/dates.js';
import { AllClear, Lines, Section } from '../shared/overview/Section.js';
import { TwoColumns } from '../shared/overview/TwoColumns.js';
import type { Shown, ShownMeeting, Words } from './river.js';
import { around, timelineOf, type Entry } from './timeline.js';
import { TimelineLine } from './TimelineLine.js';

interface TimelineProps {
  pathway: Shown;
  meetings: readonly ShownMeeting[];
  words: Words;
}

/** The same as the river, as two lists: what comes, nearest first, and what was, latest first. */
export function Timeline({ pathway, meetings, words }: TimelineProps) {
  const translate = useTranslate();
  const { past, ahead } = around(timelineOf(pathway, meetings), todayInOslo());
  const more = (['events', 'deadlines'] as const).some((part) => {
    const { totalCount = 0, nodes = [] } = pathway[part] ?? {};
    return totalCount > nodes.length;
  });
  const part = (title: string, entries: Entry[], none: string) => (
    <Section title={title}>
      {entries.length === 0 ? (
        <AllClear text={none} />
      ) : (
        <Lines label={title}>
          {entries.map((entry) => (
            <TimelineLine key={entry.id} entry={entry} words={words} />
          ))}
        </Lines>
      )}
    </Section>
  );
  return (
    <TwoColumns
      even
      left={part(translate('pathway.ahead'), ahead, translate('pathway.nothing_ahead'))}
      right={
        <div>
          {part(translate('pathway.past'), past, translate('pathway.nothing_past'))}
          {pathway.events === null && <AllClear text={translate('pathway.events_hidden')} />}
          {more && <AllClear text={translate('pathway.first_hundred')} />}
        </div>
      }
    />
  );
}
