/** Bokmål for what happens while one looks. */
export const live = {
  live: {
    offline: 'Du er frakoblet. Det du ser er fra kl. %{clock}.',
    colon: '.',
    changed: 'Noe er endret',
    show: 'Vis',
    waits: '%{smart_count} venter',
  },
};
