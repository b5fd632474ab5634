import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { MineQuery } from '../gql/operations.js';
import { AnswerButtons } from '../shared/AnswerButtons.js';
import { daysSince, useDates } from '../shared/dates.js';
import { AllClear, Lines, line, Section, sentence } from '../shared/overview/Section.js';
import { PatientName } from '../shared/PatientName.js';
import { Guide } from './Guide.js';

type Proposed = MineQuery['proposals']['nodes'][number];

/** What waits for my answer, and what one says yes to. */
export function Proposals({ proposals, total }: { proposals: Proposed[]; total: number }) {
  const translate = useTranslate();
  const dates = useDates();
  const asked = total > 0 ? translate('mine.proposals', total) : translate('mine.no_proposals');
  const [first] = proposals;
  return (
    <Section title={asked}>
      {total === 0 ? (
        <AllClear text={translate('mine.no_proposals_text')} />
      ) : (
        <>
          <Lines label={asked}>
            {proposals.map((assignment) => (
              <Box component="li" key={assignment.id} sx={{ ...line, rowGap: 0.5 }}>
                <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
                  <PatientName patient={assignment.patient} />
                  <Box
                    component="span"
                    sx={{ color: 'text.secondary', display: 'block', fontSize: '0.875rem' }}
                  >
                    {sentence([
                      assignment.kind && translate(`enum.kind.${assignment.kind}`),
                      assignment.proposedAt &&
                        translate('mine.asked', { when: dates.ago(assignment.proposedAt) }),
                      assignment.answerBy &&
                        translate(daysSince(assignment.answerBy) > 0 ? 'mine.late' : 'mine.answer_by', {
                          date: dates.short(assignment.answerBy),
                        }),
                    ])}
                  </Box>
                </Box>
                <AnswerButtons assignment={assignment} />
              </Box>
            ))}
          </Lines>
          {first && <Guide assignmentId={first.id} />}
        </>
      )}
    </Section>
  );
}
