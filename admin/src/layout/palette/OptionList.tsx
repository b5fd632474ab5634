import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { GROUPS, type Option } from './option.js';

interface OptionListProps {
  id: string;
  options: readonly Option[];
  active: string | undefined;
  onChoose: (option: Option) => void;
}

/** What is offered, in groups. The line above keeps the focus; the chosen one is told by its id. */
export function OptionList({ id, options, active, onChoose }: OptionListProps) {
  const translate = useTranslate();
  useEffect(() => {
    if (active) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <Box role="listbox" id={id} aria-label={translate('find.title')} sx={{ overflowY: 'auto', py: 0.5 }}>
      {GROUPS.map((group) => {
        const those = options.filter((one) => one.group === group);
        if (those.length === 0) return null;
        return (
          <Box key={group} role="group" aria-labelledby={`${id}-${group}`} sx={{ pb: 0.5 }}>
            <Box id={`${id}-${group}`} role="presentation" sx={heading}>
              {translate(`find.${group}`)}
            </Box>
            {those.map((option) => {
              const Icon = option.icon;
              return (
                <Box
                  key={option.id}
                  id={`${id}-${option.id}`}
                  role="option"
                  aria-selected={option.id === active}
                  onClick={() => onChoose(option)}
                  // The line keeps the focus: what is clicked takes none.
                  onMouseDown={(event) => event.preventDefault()}
                  sx={row}
                >
                  <Icon aria-hidden />
                  <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                    {option.label}
                  </Box>
                  {option.detail && (
                    <Box component="span" sx={{ ml: 'auto', fontSize: '0.875rem', textAlign: 'right' }}>
                      {option.detail}
                    </Box>
                  )}
                </Box>
              );
            })}
          </Box>
        );
      })}
    </Box>
  );
}

const heading = { px: 2, pt: 1, pb: 0.25, fontSize: '0.875rem', color: 'text.secondary' };
const row = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.25,
  mx: 0.75,
  px: 1.25,
  py: 0.5,
  minHeight: 40,
  borderRadius: 1,
  cursor: 'pointer',
  fontSize: '0.9375rem',
  '& svg': { flex: 'none', fontSize: 20, color: 'var(--ax-text-neutral-subtle)' },
  '&:hover': { backgroundColor: 'var(--ax-bg-neutral-moderate-hoverA)' },
  '&[aria-selected="true"]': {
    backgroundColor: 'var(--ax-bg-accent-moderate)',
    color: 'var(--ax-text-accent)',
  },
};
