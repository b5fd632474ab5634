import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';

interface TextLinkProps {
  to: string;
  /** What a screen reader says, where the text alone does not. */
  label?: string;
  children: ReactNode;
}

/** A link in running text or in a cell. */
export function TextLink({ to, label, children }: TextLinkProps) {
  return (
    <Link
      component={LinkBase}
      to={to}
      {...(label ? { 'aria-label': label, title: label } : {})}
      sx={{ font: 'inherit', color: 'var(--ax-text-accent-subtle)' }}
    >
      {children}
    </Link>
  );
}
