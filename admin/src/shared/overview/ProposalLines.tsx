import { useTranslate } from 'react-admin';
import type { AssignmentRowFragment } from '../../gql/operations.js';
import { AssignmentLine } from '../AssignmentLine.js';
import { Lines, Section } from './Section.js';

/** Who has been asked, and has not answered. */
export function ProposalLines({ proposals, total }: { proposals: AssignmentRowFragment[]; total: number }) {
  const translate = useTranslate();
  const title = total > 0 ? translate('today.proposals', total) : translate('today.no_proposals');
  return (
    <Section title={title}>
      <Lines label={title}>
        {proposals.map((assignment) => (
          <AssignmentLine key={assignment.id} assignment={assignment} waiting />
        ))}
      </Lines>
    </Section>
  );
}
