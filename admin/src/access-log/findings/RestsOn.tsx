import { useTranslate } from 'react-admin';
import { LogTable } from '../LogTable.js';
import { logAddress } from '../search.js';
import { AccessLogDocument } from '../../gql/operations.js';
import { useApi } from '../../shared/api.js';
import { Loaded } from '../../shared/Loaded.js';
import { AllClear, Section } from '../../shared/overview/Section.js';
import type { Found } from './Finding.js';

const MOST = 50;
const MILLISECOND = 1;

/** The rows of the log that it rests on: what that person did with that patient from the first look to the last. */
export function RestsOn({ finding }: { finding: Found }) {
  const translate = useTranslate();
  const { firstAt, lastAt, patientPseudonym, person } = finding;
  const filter = {
    actor: person?.id ?? null,
    ...(patientPseudonym ? { pseudonym: patientPseudonym } : {}),
    from: firstAt ?? null,
    to: lastAt ? new Date(Date.parse(lastAt) + MILLISECOND).toISOString() : null,
  };
  const answer = useApi('AccessLog', AccessLogDocument, {
    first: MOST,
    filter,
    orderBy: 'AT_ASC',
    counted: true,
  });
  const rests = new Set((finding.reasons ?? []).flatMap(({ rowIds }) => rowIds ?? []).map(rowOf));
  const total = answer.data?.accessLog.totalCount ?? 0;
  return (
    <Section
      title={translate('finding.rests_on')}
      more={{ to: logAddress(filter), label: translate('finding.in_log', total) }}
    >
      <Loaded answer={answer} rows={4}>
        {({ accessLog: { nodes } }) => {
          // Where it rests on fewer than all that was done meanwhile, those alone.
          const rows = nodes.filter(({ id }) => rests.has(rowOf(id)));
          const shown = rows.length > 0 ? rows : nodes;
          return shown.length > 0 ? (
            <LogTable label={translate('finding.rests_on')} entries={shown} />
          ) : (
            <AllClear text={translate('finding.no_rows')} />
          );
        }}
      </Loaded>
    </Section>
  );
}

/** An entry of one of several people is the row, with the person's place in its last four digits. */
const rowOf = (id: string): string => id.slice(0, -4);
