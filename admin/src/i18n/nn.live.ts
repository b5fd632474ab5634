/** Nynorsk for what happens while one looks. */
export const live = {
  live: {
    offline: 'Du er fråkopla. Det du ser er frå kl. %{clock}.',
    colon: '.',
    changed: 'Noko er endra',
    show: 'Vis',
    ended: 'Innlogginga er gått ut',
    ended_text: 'Det du har skrive, står her framleis. Logg inn igjen, så held du fram der du var.',
    stopped: 'Nettlesaren stoppa vindauget. Tillat sprettoppvindauge for denne sida, og prøv igjen.',
    failed: 'Vi fekk ikkje logga deg inn. Prøv igjen.',
    again: 'Logg inn igjen',
    leave: 'Gå til framsida',
    waits: '%{smart_count} ventar',
  },
};
