import Box from '@mui/material/Box';

const look = {
  maxWidth: 720,
  overflowWrap: 'anywhere',
  '& > :first-of-type': { mt: 0 },
  '& h3': { fontSize: '1.125rem', fontWeight: 600, mt: 2.5, mb: 0.5 },
  '& :is(h4, h5, h6)': { fontSize: '1rem', fontWeight: 600, mt: 2, mb: 0.5 },
  '& :is(p, ul, ol, table, blockquote, pre)': { my: 1 },
  '& li': { mb: 0.25 },
  '& a': { color: 'var(--ax-text-accent-subtle)' },
  '& pre': { overflowX: 'auto' },
  '& blockquote': { ml: 0, pl: 2, borderLeft: '3px solid var(--ax-border-neutral-subtle)' },
  '& table': { borderCollapse: 'collapse', fontSize: '0.9375rem' },
  '& :is(th, td)': {
    textAlign: 'left',
    py: 0.5,
    pr: 2,
    borderBottom: '1px solid var(--ax-border-neutral-subtle)',
  },
};

/** What the API rendered: its HTML does nothing (the API's own words; api/src/platform/markdown.ts), and the page’s policy lets nothing run. */
export function Article({ html }: { html: string }) {
  return <Box sx={look} dangerouslySetInnerHTML={{ __html: html }} />;
}
