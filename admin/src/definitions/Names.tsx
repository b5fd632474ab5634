import Box from '@mui/material/Box';
import { useRuleWords } from './useRuleWords.js';

interface NamesProps {
  of: 'event' | 'phase';
  names: readonly string[];
  /** They follow each other. */
  ordered?: boolean;
}

/** Phases or events by what they are called: those in order with arrows between, the others in columns by their names. */
export function Names({ of, names, ordered = false }: NamesProps) {
  const words = useRuleWords();
  const said = names.map((name) => ({ name, words: words[of](name) }));
  if (!ordered) said.sort((a, b) => a.words.localeCompare(b.words, 'nb'));
  return (
    <Box component={ordered ? 'ol' : 'ul'} sx={ordered ? row : columns}>
      {said.map((one) => (
        <li key={one.name} title={one.name}>
          {one.words}
        </li>
      ))}
    </Box>
  );
}

const plain = { listStyle: 'none', m: 0, p: 0, fontSize: '0.9375rem' };
const row = {
  ...plain,
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 1,
  '& li:not(:last-of-type)::after': { content: '"→" / ""', ml: 1, color: 'text.secondary' },
};
const columns = { ...plain, columns: '260px', columnGap: 4, '& li': { breakInside: 'avoid', py: 0.25 } };
