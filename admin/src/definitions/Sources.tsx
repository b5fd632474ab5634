import Box from '@mui/material/Box';
import Link from '@mui/material/Link';

/** What a web address is called in running text: where it is, and the page's own name. */
function nameOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  const page = pathname.split('/').filter(Boolean).at(-1);
  const site = hostname.replace(/^www\./, '');
  return page ? `${site} … ${decodeURI(page)}` : site;
}

const isAddress = (source: string): boolean => /^https:\/\//.test(source) && URL.canParse(source);

/** Where something is from: links where they are web addresses, else as it is cited. */
export function Sources({ sources }: { sources: readonly string[] }) {
  if (sources.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, overflowWrap: 'anywhere' }}>
      {sources.map((source) => (
        <li key={source}>
          {isAddress(source) ? (
            <Link
              href={source}
              title={source}
              target="_blank"
              rel="noreferrer"
              sx={{ font: 'inherit', color: 'var(--ax-text-accent-subtle)' }}
            >
              {nameOf(source)}
            </Link>
          ) : (
            source
          )}
        </li>
      ))}
    </Box>
  );
}
