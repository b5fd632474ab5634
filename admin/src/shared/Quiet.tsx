import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ComponentType, ReactNode, SVGProps } from 'react';

interface QuietProps {
  title: string;
  text: string;
  icon?: ComponentType<SVGProps<SVGSVGElement>>;
  heading?: 'h1' | 'h2' | 'p';
  children?: ReactNode;
}

/** Nothing to show, said on purpose: what it means, and the next step. */
export function Quiet({ title, text, icon: Icon, heading = 'p', children }: QuietProps) {
  return (
    <Box sx={{ py: 5, px: 2, mx: 'auto', maxWidth: 460, textAlign: 'center', '& svg': { fontSize: 32 } }}>
      {Icon && <Icon aria-hidden color="var(--ax-text-neutral-decoration)" />}
      <Typography variant={heading === 'h1' ? 'h1' : 'h2'} component={heading} sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      <Typography color="text.secondary" sx={{ textWrap: 'balance' }}>
        {text}
      </Typography>
      {children && <Box sx={{ mt: 2 }}>{children}</Box>}
    </Box>
  );
}
