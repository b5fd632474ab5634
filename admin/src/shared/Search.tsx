import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useEffect, useState } from 'react';
import { isSearch } from './isSearch.js';

interface SearchProps {
  label: string;
  onSearch: (text: string | undefined) => void;
}

/** Text in a patient's name: asked for when one pauses, and kept out of the address. */
export function Search({ label, onSearch }: SearchProps) {
  const [text, setText] = useState('');
  useEffect(() => {
    const wanted = text.trim();
    const waiting = setTimeout(() => onSearch(isSearch(wanted) ? wanted : undefined), 300);
    return () => clearTimeout(waiting);
  }, [text, onSearch]);
  return (
    <OutlinedInput
      type="search"
      size="small"
      value={text}
      onChange={(event) => setText(event.target.value)}
      placeholder={label}
      inputProps={{ 'aria-label': label, sx: { py: 0.625, height: 22 } }}
      startAdornment={
        <InputAdornment position="start">
          <MagnifyingGlassIcon aria-hidden fontSize={20} />
        </InputAdornment>
      }
      sx={{ width: { xs: 1, sm: 230 } }}
    />
  );
}
