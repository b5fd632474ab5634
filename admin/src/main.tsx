import '@fontsource-variable/source-sans-3/wght.css';
import '@navikt/ds-tokens/dist/tokens.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { applyMode } from './layout/mode';
import { createI18nProvider } from './providers/i18nProvider';

applyMode();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App i18nProvider={await createI18nProvider()} />);
