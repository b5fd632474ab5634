import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { MineDocument } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { AnswerButtons } from '../shared/AnswerButtons.js';
import { useApi } from '../shared/api.js';
import { daysSince, todayInOslo, useDates } from '../shared/dates.js';
import { Loaded } from '../shared/Loaded.js';
import { AllClear, Lines, line, Section, sentence } from '../shared/overview/Section.js';
import { PageHead } from '../shared/PageHead.js';
import { PatientName } from '../shared/PatientName.js';
import { MyPatients } from './MyPatients.js';

/** Mine: what waits for my answer, and whom I answer for, by what is due next. */
export default function Mine() {
  const translate = useTranslate();
  const dates = useDates();
  const { data: me } = useMe();
  const answer = useApi('Mine', MineDocument, { me: me?.person.id ?? '' }, { enabled: me !== undefined });
  return (
    <>
      <PageHead title={translate('mine.title')} aside={dates.whole(todayInOslo())} />
      <Loaded answer={answer} rows={10}>
        {({ proposals, patients }) => {
          const asked =
            proposals.totalCount > 0
              ? translate('mine.proposals', proposals.totalCount)
              : translate('mine.no_proposals');
          return (
            <Box sx={{ display: 'grid', gap: 4, minWidth: 0 }}>
              <Section title={asked}>
                {proposals.totalCount === 0 ? (
                  <AllClear text={translate('mine.no_proposals_text')} />
                ) : (
                  <Lines label={asked}>
                    {proposals.nodes.map((assignment) => (
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
                                translate(
                                  daysSince(assignment.answerBy) > 0 ? 'mine.late' : 'mine.answer_by',
                                  { date: dates.short(assignment.answerBy) },
                                ),
                            ])}
                          </Box>
                        </Box>
                        <AnswerButtons assignment={assignment} />
                      </Box>
                    ))}
                  </Lines>
                )}
              </Section>
              <MyPatients patients={patients.nodes} total={patients.totalCount} />
            </Box>
          );
        }}
      </Loaded>
    </>
  );
}
