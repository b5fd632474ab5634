/** How it looks that something is late, beside what is not. */
export const lateLook = (late: boolean) => ({
  color: late ? 'var(--ax-text-danger-subtle)' : 'text.secondary',
  fontWeight: late ? 600 : 400,
});
