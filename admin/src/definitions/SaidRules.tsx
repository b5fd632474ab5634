import Box from '@mui/material/Box';
import type { WholeEditionFragment } from '../gql/operations.js';
import { Sources } from './Sources.js';
import { StandingTag } from './StandingTag.js';

/** Rules that are no clocks, in the words of their source. */
export function SaidRules({ rules }: { rules: WholeEditionFragment['generalRules'] }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1, fontSize: '0.9375rem', maxWidth: 880 }}>
      {rules.map(({ rule, source, standing }) => (
        <li key={rule}>
          {rule}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, fontSize: '0.875rem' }}>
            <StandingTag standing={standing} />
            <Sources sources={source} />
          </Box>
        </li>
      ))}
    </Box>
  );
}
