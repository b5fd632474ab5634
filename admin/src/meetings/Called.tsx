import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Lines, line, Section, sentence } from '../shared/overview/Section.js';
import { Tag } from '../shared/Tag.js';
import { CalledActs } from './CalledActs.js';
import { Came } from './Came.js';
import type { ShownMeeting } from './Meeting.js';
import { AnswerTag } from './MeetingTag.js';
import { nameOf } from './name-of.js';

interface CalledProps {
  meeting: ShownMeeting;
  began: boolean;
}

/** Who is called, as what, and what each answered; for those who call, what they may do about it. */
export function Called({ meeting, began }: CalledProps) {
  const translate = useTranslate();
  const title = translate('meeting.called');
  const calls = meeting.allowed.includes('UPDATE');
  const asks = meeting.status === 'SCHEDULED' && !began;
  const records = began && calls && (meeting.status === 'SCHEDULED' || meeting.status === 'HELD');
  return (
    <Section title={title}>
      <Lines label={title}>
        {(meeting.participants ?? []).map((one) => (
          <Box component="li" key={one.id} sx={{ ...line, alignItems: 'start', py: 1 }}>
            <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
              {nameOf(one) || (one.kind && translate(`enum.participantKind.${one.kind}`))}
              <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
                {sentence([
                  one.kind && translate(`enum.participantKind.${one.kind}`),
                  one.unit?.name ?? one.organisation,
                  one.answerWords && `«${one.answerWords}»`,
                  one.onBehalf && translate('meeting.recorded_by_us'),
                ])}
              </Box>
              {one.busy && asks && (
                <Tag icon={ExclamationmarkTriangleIcon} tone="warning">
                  {translate('meeting.busy')}
                </Tag>
              )}
            </Box>
            {records ? (
              <Came meeting={meeting} one={one} />
            ) : (
              <Came meeting={meeting} one={one} readOnly otherwise={<AnswerTag answer={one.answer} />} />
            )}
            {calls && asks && <CalledActs meeting={meeting} one={one} />}
          </Box>
        ))}
      </Lines>
    </Section>
  );
}
