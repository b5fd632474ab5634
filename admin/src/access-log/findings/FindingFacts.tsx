import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Pseudonym } from '../Pseudonym.js';
import { Who } from '../Who.js';
import { AskWho } from '../unmasking/AskWho.js';
import { Facts } from '../../shared/Facts.js';
import { useDates } from '../../shared/dates.js';
import type { Found } from './Finding.js';

/** Who, whom, when, by when, and what was said of it. */
export function FindingFacts({ finding }: { finding: Found }) {
  const translate = useTranslate();
  const dates = useDates();
  const { dueAt, explainedBy, firstAt, foundAt, lastAt, patientPseudonym, readyAt, status, wrote } = finding;
  return (
    <Facts
      facts={[
        [
          'log.who',
          <Who
            key="who"
            entry={{ actor: finding.person, actorPseudonym: null, role: finding.role, unit: finding.unit }}
          />,
        ],
        [
          'log.patient',
          patientPseudonym ? (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
              <Pseudonym pseudonym={patientPseudonym} />
              <AskWho pseudonym={patientPseudonym} />
            </Box>
          ) : (
            translate('finding.several')
          ),
        ],
        [
          'finding.when',
          firstAt &&
            lastAt &&
            (firstAt === lastAt
              ? dates.minute(firstAt)
              : translate('finding.between', { from: dates.minute(firstAt), to: dates.minute(lastAt) })),
        ],
        ['finding.looks', finding.count],
        ['finding.wrote', wrote !== null && translate(`finding.wrote_${wrote}`)],
        ['finding.found', foundAt && dates.minute(foundAt)],
        ['finding.ready', status === 'WAITING' && readyAt && dates.minute(readyAt)],
        [
          'finding.explained_by',
          explainedBy?.map((what) => translate(`enum.explanation.${what}`)).join(', ') || undefined,
        ],
        ['finding.due', dueAt && dates.date(dueAt)],
        ['finding.taken_by', finding.takenBy?.name],
        ['finding.outcome', finding.outcome && translate(`enum.findingOutcome.${finding.outcome}`)],
        ['finding.note', finding.note],
        ['finding.reviewed', said(finding.reviewedBy?.name, finding.reviewedAt)],
        ['finding.second', said(finding.secondBy?.name, finding.secondAt)],
        ['finding.second_note', finding.secondNote],
      ]}
    />
  );

  function said(name: string | undefined, at: string | null | undefined): string | undefined {
    return name && at ? `${name}, ${dates.minute(at)}` : undefined;
  }
}
