import { useTranslate } from 'react-admin';
import type { IndicatorBy } from '../gql/operations.js';
import { TextLink } from '../shared/TextLink.js';
import { FigureTable } from './FigureTable.js';
import type { Cell } from './measure.js';
import { useFigures } from './useFigures.js';

export interface CellTableProps {
  cells: readonly Cell[];
  by: IndicatorBy;
  /** Where the cases of a cell are listed, for whoever may see them. */
  behind: (key: string) => string | undefined;
}

/** Every cell with every figure, and the way to the list behind it. */
export function CellTable({ cells, by, behind }: CellTableProps) {
  const translate = useTranslate();
  const figures = useFigures();
  const shares = cells.some(({ share }) => share !== null);
  const days = cells.some(({ median }) => median !== null);
  const say = (key: string) => translate(`statistics.${key}`);
  return (
    <FigureTable
      label={translate(`statistics.ranked_${by}`)}
      heads={[
        say(`by_${by}`),
        say('cases'),
        ...(shares ? [say('numerator'), say('share')] : []),
        ...(days ? [say('mean'), say('median'), say('quartiles'), say('p90')] : []),
      ]}
      rows={cells.map((cell) => {
        const name = cell.label ?? cell.key;
        const to = behind(cell.key);
        const { firstQuartile: q1, thirdQuartile: q3 } = cell;
        return {
          key: cell.key,
          cells: [
            to ? (
              <TextLink to={to} label={translate('statistics.see_list_of', { name })}>
                {name}
              </TextLink>
            ) : (
              name
            ),
            figures.number(cell.denominator),
            ...(shares
              ? [
                  figures.number(cell.numerator),
                  figures.percent(cell.share === null ? null : cell.share * 100),
                ]
              : []),
            ...(days
              ? [
                  figures.number(cell.mean),
                  figures.number(cell.median),
                  q1 === null || q3 === null ? figures.hidden : `${figures.number(q1)}–${figures.number(q3)}`,
                  figures.number(cell.p90),
                ]
              : []),
          ],
        };
      })}
    />
  );
}
