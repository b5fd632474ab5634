import Box from '@mui/material/Box';
import type { ComparisonFragment } from '../../gql/operations.js';
import { line } from '../../shared/overview/Section.js';
import { ChangeTag } from './ChangeTag.js';

interface NameChangesProps {
  changes: ComparisonFragment['phases'];
  say: (name: string) => string;
}

/** Phases or events that only one of the two has. */
export function NameChanges({ changes, say }: NameChangesProps) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {changes.map(({ change, name }) => (
        <Box component="li" key={name} sx={line}>
          <ChangeTag change={change} />
          {say(name)}
        </Box>
      ))}
    </Box>
  );
}
