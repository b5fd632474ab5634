import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ComparisonFragment } from '../../gql/operations.js';
import { summed } from './summary.js';

/** «1 frist er ny, 2 er endret», as a sentence. */
export function Summary({ comparison }: { comparison: ComparisonFragment }) {
  const translate = useTranslate();
  const said = summed(comparison).map(({ part, change, count }) =>
    translate(`definition.sum_${part}_${change}`, count),
  );
  return (
    <Typography role="status" sx={{ fontWeight: 600 }}>
      {`${said.join(', ')}.`}
    </Typography>
  );
}
