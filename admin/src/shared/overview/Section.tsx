import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { LinkBase } from 'react-admin';

interface SectionProps {
  title: string;
  /** Where the rest is. */
  more?: { to: string; label: string } | undefined;
  children: ReactNode;
}

/** One question of the day, and its answer. */
export function Section({ title, more, children }: SectionProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, mb: 0.5 }}>
        <Typography variant="h2" id={id}>
          {title}
        </Typography>
        {more && (
          <Link
            component={LinkBase}
            to={more.to}
            sx={{
              ml: 'auto',
              fontSize: '0.9375rem',
              color: 'var(--ax-text-accent-subtle)',
              whiteSpace: 'nowrap',
            }}
          >
            {more.label}
          </Link>
        )}
      </Box>
      {children}
    </Box>
  );
}

/** The rows of a section. */
export function Lines({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {children}
    </Box>
  );
}

/** Nothing waits here, and that is good. */
export function AllClear({ text }: { text: string }) {
  return <Typography sx={{ color: 'text.secondary', py: 1 }}>{text}</Typography>;
}

export const line = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1.5,
  minHeight: 40,
  py: 0.5,
  fontSize: '0.9375rem',
  borderBottom: '1px solid var(--ax-border-neutral-subtle)',
};

/** Facts on one line, in small: the first begins with a capital. */
export function sentence(facts: (string | false | null | undefined)[]): string {
  const said = facts.filter(Boolean).join(' · ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
