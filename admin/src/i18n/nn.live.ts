/** Nynorsk for what happens while one looks. */
export const live = {
  live: {
    offline: 'Du er fråkopla. Det du ser er frå kl. %{clock}.',
    colon: '.',
    changed: 'Noko er endra',
    show: 'Vis',
    waits: '%{smart_count} ventar',
  },
};
