import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { YearReportRowFragment, YearReportTableFragment } from '../gql/operations.js';
import { useDates } from '../shared/dates.js';
import { AllClear, Section } from '../shared/overview/Section.js';

const look = {
  width: 1,
  borderCollapse: 'collapse',
  fontSize: '0.9375rem',
  fontVariantNumeric: 'tabular-nums',
  '& :is(th, td)': {
    height: 36,
    py: 0.5,
    px: 1,
    fontWeight: 400,
    textAlign: 'right',
    borderBottom: '1px solid var(--ax-border-neutral-subtle)',
  },
  '& th:first-of-type': { textAlign: 'left', pl: 0, minWidth: 130 },
  '& thead th': { color: 'text.secondary', fontSize: '0.875rem', verticalAlign: 'bottom' },
  '& tfoot :is(th, td)': { fontWeight: 600 },
};

/** One part of the report, as it is counted: what is hidden says so. */
export function ReportTable({ table }: { table: YearReportTableFragment }) {
  const translate = useTranslate();
  const dates = useDates();
  const { part, label, columns, rows, total } = table;
  const timed = part === 'COORDINATORS';
  const shown = (figure: YearReportRowFragment['total']) =>
    figure.count === null ? (
      <Box component="span" sx={{ color: 'text.secondary', fontStyle: 'italic' }}>
        {translate('yearReport.hidden')}
      </Box>
    ) : (
      dates.number(figure.count)
    );
  const cells = ({ figures, total: all, days }: YearReportRowFragment) => (
    <>
      {figures.map((figure, i) => (
        <td key={columns[i]?.key}>{shown(figure)}</td>
      ))}
      <td>{shown(all)}</td>
      {timed && (
        <td>
          {days &&
            translate('yearReport.days_of', {
              median: dates.number(days.median),
              first: dates.number(days.firstQuartile),
              third: dates.number(days.thirdQuartile),
            })}
        </td>
      )}
    </>
  );
  if (!rows.length)
    return (
      <Section title={label}>
        <AllClear text={translate('yearReport.empty_part')} />
      </Section>
    );
  return (
    <Section title={label}>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={label}>
        <Box component="table" aria-label={label} sx={look}>
          <thead>
            <tr>
              <th scope="col">{translate(part === 'NEEDS' ? 'yearReport.need' : 'yearReport.service')}</th>
              {columns.map(({ key, label: head }) => (
                <th key={key} scope="col">
                  {head}
                </th>
              ))}
              <th scope="col">{translate('yearReport.total')}</th>
              {timed && (
                <th scope="col">
                  {translate('yearReport.days')}, {translate('yearReport.days_note')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {cells(row)}
              </tr>
            ))}
          </tbody>
          {total && (
            <tfoot>
              <tr>
                <th scope="row">{total.label}</th>
                {cells(total)}
              </tr>
            </tfoot>
          )}
        </Box>
      </Box>
    </Section>
  );
}
