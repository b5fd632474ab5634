import Box from '@mui/material/Box';
import type { ComponentProps } from 'react';

type FormProps = Pick<ComponentProps<typeof Box>, 'sx' | 'children' | 'aria-label'> & {
  onSubmit: () => void;
};

/** A form whose fields say themselves, in our words, what is missing. */
export function Form({ onSubmit, ...rest }: FormProps) {
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      {...rest}
    />
  );
}
