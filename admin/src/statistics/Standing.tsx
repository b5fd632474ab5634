import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { IndicatorQuery } from '../gql/operations.js';
import { valueOf, type Cell, type Measure } from './measure.js';
import { useFigures } from './useFigures.js';

interface StandingProps {
  indicator: NonNullable<IndicatorQuery['indicator']>;
  whole: Cell | undefined;
  measure: Measure;
}

/** Where the whole stands, in one figure and one sentence. */
export function Standing({ indicator: { name, target }, whole, measure }: StandingProps) {
  const translate = useTranslate();
  const figures = useFigures();
  const value = whole ? valueOf(whole, measure) : null;
  return (
    <Box>
      <Typography variant="h2">{name}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.5, mt: 0.5 }}>
        <Box component="span" sx={{ fontWeight: 600, ...(value !== null && { fontSize: '1.5rem' }) }}>
          {!whole
            ? translate('statistics.no_cases')
            : value === null
              ? translate('statistics.too_few')
              : figures.value(value, measure)}
        </Box>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {[
            whole?.denominator != null && translate('statistics.of_cases', whole.denominator),
            target == null
              ? translate('statistics.no_target')
              : translate('statistics.target_is', { share: figures.percent(target * 100) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Box>
      </Box>
    </Box>
  );
}
