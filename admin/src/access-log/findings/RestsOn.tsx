import { useTranslate } from 'react-admin';
import { LogTable } from '../LogTable.js';
import { logAddress } from '../search.js';
import { AccessLogDocument } from '../../gql/operations.js';
import { useApi } from '../../shared/api.js';
import { Loaded } from '../../shared/Loaded.js';
import { AllClear, Section } from '../../shared/overview/Section.js';
import type { Found } from './Finding.js';

/** As many as a page holds; the log shows the rest. */
const MOST = 100;
const MILLISECOND = 1;

/** The rows of the log that it rests on; and the way to all that the person did with the patient meanwhile. */
export function RestsOn({ finding }: { finding: Found }) {
  const translate = useTranslate();
  const { firstAt, lastAt, patientPseudonym, person } = finding;
  const around = {
    actor: person?.id ?? null,
    ...(patientPseudonym ? { pseudonym: patientPseudonym } : {}),
    from: firstAt ?? null,
    to: lastAt ? new Date(Date.parse(lastAt) + MILLISECOND).toISOString() : null,
  };
  const rows = [...new Set((finding.reasons ?? []).flatMap(({ rowIds }) => rowIds ?? []))];
  const answer = useApi('AccessLog', AccessLogDocument, {
    first: MOST,
    // A row may show others, too, whom the finding is not about.
    filter: { id: rows.slice(0, MOST), ...(patientPseudonym ? { pseudonym: patientPseudonym } : {}) },
    orderBy: 'AT_ASC',
    counted: false,
  });
  return (
    <Section
      title={translate('finding.rests_on')}
      more={{ to: logAddress(around), label: translate('finding.in_log') }}
    >
      <Loaded answer={answer} rows={4}>
        {({ accessLog: { nodes } }) =>
          nodes.length > 0 ? (
            <LogTable label={translate('finding.rests_on')} entries={nodes} />
          ) : (
            <AllClear text={translate('finding.no_rows')} />
          )
        }
      </Loaded>
    </Section>
  );
}
