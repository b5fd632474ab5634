import Box from '@mui/material/Box';
import type { ComponentType, ReactNode, SVGProps } from 'react';

export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info';

interface TagProps {
  icon: ComponentType<SVGProps<SVGSVGElement>>;
  tone: Tone;
  /** A filled tag stands out; a plain one is read when one looks for it. */
  filled?: boolean;
  /** A whole sentence, which may take more than a line. */
  wraps?: boolean;
  title?: string;
  children: ReactNode;
}

/** A state: icon, word and colour together. */
export function Tag({ icon: Icon, tone, filled = false, wraps = false, title, children }: TagProps) {
  return (
    <Box
      component="span"
      title={title}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        minHeight: 24,
        ...(wraps ? {} : { height: 24, whiteSpace: 'nowrap' }),
        fontSize: '0.875rem',
        color: filled ? `var(--ax-text-${tone})` : 'text.primary',
        ...(filled && { px: 0.75, borderRadius: 0.5, backgroundColor: `var(--ax-bg-${tone}-moderate)` }),
        '& svg': { fontSize: 18, flex: 'none', color: `var(--ax-text-${tone}-decoration)` },
      }}
    >
      <Icon aria-hidden />
      {children}
    </Box>
  );
}
