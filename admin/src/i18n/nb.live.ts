/** Bokmål for what happens while one looks. */
export const live = {
  live: {
    offline: 'Du er frakoblet. Det du ser er fra kl. %{clock}.',
    colon: '.',
    changed: 'Noe er endret',
    show: 'Vis',
    ended: 'Innloggingen er utløpt',
    ended_text: 'Det du har skrevet, står her fortsatt. Logg inn igjen, så fortsetter du der du var.',
    stopped: 'Nettleseren stoppet vinduet. Tillat sprettoppvinduer for denne siden, og prøv igjen.',
    failed: 'Vi fikk ikke logget deg inn. Prøv igjen.',
    again: 'Logg inn igjen',
    leave: 'Gå til forsiden',
    waits: '%{smart_count} venter',
  },
};
