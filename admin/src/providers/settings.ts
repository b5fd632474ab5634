/** Where the console logs in. */
export interface Settings {
  issuer: string;
  clientId: string;
  /** The demo sends no mail: it shows it. */
  demo: boolean;
}

const CLIENT = 'samlop-console';
let settings: Promise<Settings> | undefined;

/** What this installation says; the demo's identity provider is where the console is. */
export function readSettings(): Promise<Settings> {
  settings ??= fetch('/console.json', { headers: { accept: 'application/json' } })
    .then(async (answer) => (answer.ok ? ((await answer.json()) as Partial<Settings>) : {}))
    .catch(() => ({}))
    .then((said) => ({ issuer: window.location.origin, clientId: CLIENT, demo: false, ...said }));
  return settings;
}
