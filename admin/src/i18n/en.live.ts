/** English for what happens while one looks. */
export const live = {
  live: {
    offline: 'You are offline. What you see is from %{clock}.',
    colon: ':',
    changed: 'Something has changed',
    show: 'Show',
    waits: '%{smart_count} waiting',
  },
};
