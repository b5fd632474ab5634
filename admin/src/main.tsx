import '@fontsource-variable/source-sans-3/wght.css';
import '@navikt/ds-tokens/dist/tokens.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { applyMode } from './layout/mode.js';
import { createI18nProvider } from './providers/i18nProvider.js';

applyMode();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App i18nProvider={await createI18nProvider()} />);
